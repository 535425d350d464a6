package dev.retort.migration;

import dev.retort.schema.Deferrability;
import dev.retort.schema.UniqueConstraint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A unique constraint. */
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

    /** Its name; without one, PostgreSQL's own: {@code table_columns_key}. */
    public UniqueDefinition named(String constraint) {
        name = constraint;
        return this;
    }

    /** Further columns that its index carries. */
    public UniqueDefinition include(String... more) {
        include = List.of(more);
        return this;
    }

    /** Two nulls are the same (PostgreSQL 15 and later). */
    public UniqueDefinition nullsNotDistinct() {
        nullsNotDistinct = true;
        return this;
    }

    /** May be deferred to the end of a transaction. */
    public UniqueDefinition deferrable() {
        deferrability = Deferrability.DEFERRABLE;
        return this;
    }

    /** Is checked at the end of a transaction. */
    public UniqueDefinition initiallyDeferred() {
        deferrability = Deferrability.INITIALLY_DEFERRED;
        return this;
    }

    /** The comment. */
    public UniqueDefinition comment(String text) {
        comment = text;
        return this;
    }

    @Override
    public UniqueConstraint build() {
        return new UniqueConstraint(name, columns, include, nullsNotDistinct, deferrability, comment);
    }
}
