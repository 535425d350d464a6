package dev.retort.operation;

import dev.retort.schema.QualifiedName;

/**
 * Looks at the rows that were there when a constraint was added without looking at them. There is no way back but to drop
 * the constraint and add it again.
 *
 * @param table the table
 * @param name the constraint
 */
public record ValidateConstraint(QualifiedName table, String name) implements Operation {

    @Override
    public Action action() {
        return Action.VALIDATE;
    }

    @Override
    public ObjectAddress subject() {
        return ObjectAddress.constraint(table, name);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public Operation inverse() {
        throw new IrreversibleException("validating constraint " + name + " of " + table);
    }
}
