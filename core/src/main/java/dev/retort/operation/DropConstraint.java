package dev.retort.operation;

import dev.retort.PublicApi;
import dev.retort.schema.Constraint;
import dev.retort.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Drops a constraint.
 *
 * @param table the table
 * @param name the constraint
 * @param definition the dropped constraint, or null if a migration file gives only the name
 */
@PublicApi
public record DropConstraint(QualifiedName table, String name, @Nullable Constraint definition) implements Operation {

    @Override
    public Action action() {
        return Action.DROP;
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
    public AddConstraint inverse() {
        return new AddConstraint(
                table, IrreversibleException.require(definition, "dropping constraint " + name + " of " + table));
    }

    @Override
    public DropConstraint abbreviated() {
        return new DropConstraint(table, name, null);
    }
}
