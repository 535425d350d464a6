package dev.retort.migration;

import dev.retort.schema.Deferrability;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.ReferentialAction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A foreign key. */
public final class ForeignKeyDefinition implements ConstraintDefinition {

    private final List<String> columns;
    private @Nullable String name;
    private @Nullable QualifiedName table;
    private List<String> referencedColumns = List.of();
    private ReferentialAction onDelete = ReferentialAction.NO_ACTION;
    private ReferentialAction onUpdate = ReferentialAction.NO_ACTION;
    private boolean matchFull;
    private Deferrability deferrability = Deferrability.NOT_DEFERRABLE;
    private boolean validated = true;
    private @Nullable String comment;

    ForeignKeyDefinition(String... columns) {
        this.columns = List.of(columns);
    }

    /** The table and the columns that it points to. */
    public ForeignKeyDefinition references(String referencedTable, String... columnsThere) {
        table = QualifiedName.parse(referencedTable);
        referencedColumns = List.of(columnsThere);
        return this;
    }

    /** Its name; without one, PostgreSQL's own: {@code table_columns_fkey}. */
    public ForeignKeyDefinition named(String constraint) {
        name = constraint;
        return this;
    }

    /** What happens when the referenced row is deleted. */
    public ForeignKeyDefinition onDelete(ReferentialAction action) {
        onDelete = action;
        return this;
    }

    /** What happens when the referenced row's key changes. */
    public ForeignKeyDefinition onUpdate(ReferentialAction action) {
        onUpdate = action;
        return this;
    }

    /** All columns must be null or none. */
    public ForeignKeyDefinition matchFull() {
        matchFull = true;
        return this;
    }

    /** May be deferred to the end of a transaction. */
    public ForeignKeyDefinition deferrable() {
        deferrability = Deferrability.DEFERRABLE;
        return this;
    }

    /** Is checked at the end of a transaction. */
    public ForeignKeyDefinition initiallyDeferred() {
        deferrability = Deferrability.INITIALLY_DEFERRED;
        return this;
    }

    /** Does not look at the rows that are there. */
    public ForeignKeyDefinition notValid() {
        validated = false;
        return this;
    }

    /** The comment. */
    public ForeignKeyDefinition comment(String text) {
        comment = text;
        return this;
    }

    @Override
    public ForeignKey build() {
        if (table == null) {
            throw new IllegalArgumentException("a foreign key of " + columns + " must say what it references");
        }
        return new ForeignKey(
                name,
                columns,
                table,
                referencedColumns,
                onDelete,
                onUpdate,
                matchFull,
                deferrability,
                validated,
                comment);
    }
}
