package dev.retort.operation;

import static java.util.Objects.requireNonNull;

import dev.retort.PublicApi;
import dev.retort.schema.Constraint;
import dev.retort.schema.QualifiedName;

/**
 * Adds a constraint to a table.
 *
 * @param table the table
 * @param constraint the constraint, which must have a name
 */
@PublicApi
public record AddConstraint(QualifiedName table, Constraint constraint) implements Operation {

    public AddConstraint {
        if (constraint.name() == null) {
            throw new IllegalArgumentException("a new constraint of " + table + " needs a name: " + constraint);
        }
    }

    @Override
    public Action action() {
        return Action.ADD;
    }

    @Override
    public ObjectAddress subject() {
        return ObjectAddress.constraint(table, requireNonNull(constraint.name()));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public DropConstraint inverse() {
        return new DropConstraint(table, requireNonNull(constraint.name()), constraint);
    }
}
