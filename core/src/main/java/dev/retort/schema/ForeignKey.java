package dev.retort.schema;

import dev.retort.PublicApi;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A foreign key of a table.
 *
 * @param name the name, or null if the author gave none
 * @param columns the referencing columns
 * @param referencedTable the referenced table
 * @param referencedColumns the referenced columns, in the order of {@code columns}
 * @param onDelete the action when the referenced row is deleted
 * @param onUpdate the action when the referenced key is updated
 * @param matchFull whether either all or none of the columns must be null ({@code MATCH FULL})
 * @param deferrability when it is checked
 * @param validated false if existing rows were not checked ({@code NOT VALID})
 * @param comment the comment, or null
 */
@PublicApi
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

    /** A foreign key with no further options. */
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
