package dev.retort.migration;

import dev.retort.schema.Deferrability;
import dev.retort.schema.PrimaryKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A primary key. */
public final class PrimaryKeyDefinition implements TableElement, ConstraintDefinition {

    private final List<String> columns;
    private @Nullable String name;
    private List<String> include = List.of();
    private Deferrability deferrability = Deferrability.NOT_DEFERRABLE;
    private @Nullable String comment;

    PrimaryKeyDefinition(String... columns) {
        this.columns = List.of(columns);
    }

    /** Its name; without one, PostgreSQL's own: {@code table_pkey}. */
    public PrimaryKeyDefinition named(String constraint) {
        name = constraint;
        return this;
    }

    /** Further columns that its index carries. */
    public PrimaryKeyDefinition include(String... more) {
        include = List.of(more);
        return this;
    }

    /** May be deferred to the end of a transaction. */
    public PrimaryKeyDefinition deferrable() {
        deferrability = Deferrability.DEFERRABLE;
        return this;
    }

    /** Is checked at the end of a transaction. */
    public PrimaryKeyDefinition initiallyDeferred() {
        deferrability = Deferrability.INITIALLY_DEFERRED;
        return this;
    }

    /** The comment. */
    public PrimaryKeyDefinition comment(String text) {
        comment = text;
        return this;
    }

    @Override
    public PrimaryKey build() {
        return new PrimaryKey(name, columns, include, deferrability, comment);
    }
}
