package dev.retort.operation;

import dev.retort.schema.QualifiedName;

/**
 * Renames a column. Whatever mentions it follows: constraints, indexes, views, though not the texts of functions.
 *
 * @param table the table
 * @param from the name it has
 * @param to the name it gets
 */
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
