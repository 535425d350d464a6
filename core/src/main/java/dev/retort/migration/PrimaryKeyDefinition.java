package dev.retort.migration;

import dev.retort.PublicApi;
import dev.retort.schema.Deferrability;
import dev.retort.schema.PrimaryKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The definition of a primary key. */
@PublicApi
public final class PrimaryKeyDefinition implements TableElement, ConstraintDefinition {

    private final List<String> columns;
    private @Nullable String name;
    private List<String> include = List.of();
    private Deferrability deferrability = Deferrability.NOT_DEFERRABLE;
    private @Nullable String comment;

    PrimaryKeyDefinition(String... columns) {
        this.columns = List.of(columns);
    }

    /** Sets the name; by default it is {@code table_pkey}. */
    public PrimaryKeyDefinition named(String constraint) {
        name = constraint;
        return this;
    }

    /** Adds non-key columns to its index ({@code INCLUDE}). */
    public PrimaryKeyDefinition include(String... more) {
        include = List.of(more);
        return this;
    }

    /** Makes it deferrable ({@code DEFERRABLE}). */
    public PrimaryKeyDefinition deferrable() {
        deferrability = Deferrability.DEFERRABLE;
        return this;
    }

    /** Makes it deferred by default ({@code DEFERRABLE INITIALLY DEFERRED}). */
    public PrimaryKeyDefinition initiallyDeferred() {
        deferrability = Deferrability.INITIALLY_DEFERRED;
        return this;
    }

    /** Sets the comment. */
    public PrimaryKeyDefinition comment(String text) {
        comment = text;
        return this;
    }

    @Override
    public PrimaryKey build() {
        return new PrimaryKey(name, columns, include, deferrability, comment);
    }
}
