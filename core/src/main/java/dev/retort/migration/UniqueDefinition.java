package dev.retort.migration;

import dev.retort.PublicApi;
import dev.retort.schema.Deferrability;
import dev.retort.schema.UniqueConstraint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The definition of a unique constraint. */
@PublicApi
public final class UniqueDefinition implements TableElement, ConstraintDefinition {

    private final List<String> columns;
    private @Nullable String name;
    private List<String> include = List.of();
    private boolean nullsNotDistinct;
    private Deferrability deferrability = Deferrability.NOT_DEFERRABLE;
    private @Nullable String comment;

    UniqueDefinition(String... columns) {
        this.columns = List.of(columns);
    }

    /** Sets the name; by default it is {@code table_columns_key}. */
    public UniqueDefinition named(String constraint) {
        name = constraint;
        return this;
    }

    /** Adds non-key columns to its index ({@code INCLUDE}). */
    public UniqueDefinition include(String... more) {
        include = List.of(more);
        return this;
    }

    /** Makes it consider nulls equal (PostgreSQL 15 and later). */
    public UniqueDefinition nullsNotDistinct() {
        nullsNotDistinct = true;
        return this;
    }

    /** Makes it deferrable ({@code DEFERRABLE}). */
    public UniqueDefinition deferrable() {
        deferrability = Deferrability.DEFERRABLE;
        return this;
    }

    /** Makes it deferred by default ({@code DEFERRABLE INITIALLY DEFERRED}). */
    public UniqueDefinition initiallyDeferred() {
        deferrability = Deferrability.INITIALLY_DEFERRED;
        return this;
    }

    /** Sets the comment. */
    public UniqueDefinition comment(String text) {
        comment = text;
        return this;
    }

    @Override
    public UniqueConstraint build() {
        return new UniqueConstraint(name, columns, include, nullsNotDistinct, deferrability, comment);
    }
}
