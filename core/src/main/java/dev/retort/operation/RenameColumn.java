package dev.retort.operation;

import dev.retort.PublicApi;
import dev.retort.schema.QualifiedName;

/**
 * Renames a column. PostgreSQL adapts the constraints, indexes and views that refer to it, but not the texts of
 * functions.
 *
 * @param table the table
 * @param from the old name
 * @param to the new name
 */
@PublicApi
public record RenameColumn(QualifiedName table, String from, String to) implements Operation {

    @Override
    public Action action() {
        return Action.RENAME;
    }

    @Override
    public ObjectAddress subject() {
        return ObjectAddress.column(table, from);
    }

    @Override
    public ObjectAddress result() {
        return ObjectAddress.column(table, to);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public RenameColumn inverse() {
        return new RenameColumn(table, to, from);
    }
}
