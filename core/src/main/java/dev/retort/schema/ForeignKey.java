package dev.retort.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A foreign key of a table.
 *
 * @param name the name, or null where the author gave none
 * @param columns the referencing columns
 * @param referencedTable the table they point to
 * @param referencedColumns the columns they point to, one for each
 * @param onDelete what happens when the referenced row is deleted
 * @param onUpdate what happens when its key changes
 * @param matchFull whether all columns must be null or none ({@code MATCH FULL})
 * @param deferrability when it is checked
 * @param validated false where rows older than the constraint were not checked ({@code NOT VALID})
 * @param comment the comment, or null
 */
public record ForeignKey(
        @Nullable String name,
        List<String> columns,
        QualifiedName referencedTable,
        List<String> referencedColumns,
        ReferentialAction onDelete,
        ReferentialAction onUpdate,
        boolean matchFull,
        Deferrability deferrability,
        boolean validated,
        @Nullable String comment)
        implements Constraint {

    public ForeignKey {
        columns = List.copyOf(columns);
        referencedColumns = List.copyOf(referencedColumns);
        if (columns.size() != referencedColumns.size()) {
            throw new IllegalArgumentException("a foreign key of " + columns + " cannot point to " + referencedColumns);
        }
    }

    /** A plain foreign key. */
    public static ForeignKey of(
            @Nullable String name, List<String> columns, QualifiedName table, List<String> referencedColumns) {
        return new ForeignKey(
                name,
                columns,
                table,
                referencedColumns,
                ReferentialAction.NO_ACTION,
                ReferentialAction.NO_ACTION,
                false,
                Deferrability.NOT_DEFERRABLE,
                true,
                null);
    }

    @Override
    public ForeignKey withName(@Nullable String newName) {
        return new ForeignKey(
                newName,
                columns,
                referencedTable,
                referencedColumns,
                onDelete,
                onUpdate,
                matchFull,
                deferrability,
                validated,
                comment);
    }

    @Override
    public ForeignKey withComment(@Nullable String newComment) {
        return new ForeignKey(
                name,
                columns,
                referencedTable,
                referencedColumns,
                onDelete,
                onUpdate,
                matchFull,
                deferrability,
                validated,
                newComment);
    }
}
