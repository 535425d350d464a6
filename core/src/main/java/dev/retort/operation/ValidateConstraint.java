package dev.retort.operation;

import dev.retort.PublicApi;
import dev.retort.schema.QualifiedName;

/**
 * Validates a constraint that was added as {@code NOT VALID}, that is, checks the existing rows. It has no inverse:
 * dropping the constraint and adding it again is the only way to make it unvalidated.
 *
 * @param table the table
 * @param name the constraint
 */
@PublicApi
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
