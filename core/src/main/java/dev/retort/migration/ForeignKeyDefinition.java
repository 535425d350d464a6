package dev.retort.migration;

import dev.retort.PublicApi;
import dev.retort.schema.Deferrability;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.ReferentialAction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The definition of a foreign key. */
@PublicApi
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

    /** Sets the referenced table and its columns. */
    public ForeignKeyDefinition references(String referencedTable, String... columnsThere) {
        table = QualifiedName.parse(referencedTable);
        referencedColumns = List.of(columnsThere);
        return this;
    }

    /** Sets the name; by default it is {@code table_columns_fkey}. */
    public ForeignKeyDefinition named(String constraint) {
        name = constraint;
        return this;
    }

    /** Sets the action when the referenced row is deleted. */
    public ForeignKeyDefinition onDelete(ReferentialAction action) {
        onDelete = action;
        return this;
    }

    /** Sets the action when the referenced key is updated. */
    public ForeignKeyDefinition onUpdate(ReferentialAction action) {
        onUpdate = action;
        return this;
    }

    /** Requires that either all or none of the columns are null ({@code MATCH FULL}). */
    public ForeignKeyDefinition matchFull() {
        matchFull = true;
        return this;
    }

    /** Makes it deferrable ({@code DEFERRABLE}). */
    public ForeignKeyDefinition deferrable() {
        deferrability = Deferrability.DEFERRABLE;
        return this;
    }

    /** Makes it deferred by default ({@code DEFERRABLE INITIALLY DEFERRED}). */
    public ForeignKeyDefinition initiallyDeferred() {
        deferrability = Deferrability.INITIALLY_DEFERRED;
        return this;
    }

    /** Does not check the existing rows ({@code NOT VALID}). */
    public ForeignKeyDefinition notValid() {
        validated = false;
        return this;
    }

    /** Sets the comment. */
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
