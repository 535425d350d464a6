package dev.retort.operation;

import dev.retort.PublicApi;
import dev.retort.schema.QualifiedName;

/**
 * Renames a constraint and the index of a primary key or unique constraint.
 *
 * @param table the table
 * @param from the old name
 * @param to the new name
 */
@PublicApi
public record RenameConstraint(QualifiedName table, String from, String to) implements Operation {

    @Override
    public Action action() {
        return Action.RENAME;
    }

    @Override
    public ObjectAddress subject() {
        return ObjectAddress.constraint(table, from);
    }

    @Override
    public ObjectAddress result() {
        return ObjectAddress.constraint(table, to);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public RenameConstraint inverse() {
        return new RenameConstraint(table, to, from);
    }
}
