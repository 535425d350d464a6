package dev.retort.operation;

import dev.retort.PublicApi;
import dev.retort.schema.QualifiedName;

/**
 * Renames an index.
 *
 * @param table the table
 * @param from the old name
 * @param to the new name
 */
@PublicApi
public record RenameIndex(QualifiedName table, String from, String to) implements Operation {

    @Override
    public Action action() {
        return Action.RENAME;
    }

    @Override
    public ObjectAddress subject() {
        return ObjectAddress.index(table, from);
    }

    @Override
    public ObjectAddress result() {
        return ObjectAddress.index(table, to);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public RenameIndex inverse() {
        return new RenameIndex(table, to, from);
    }
}
