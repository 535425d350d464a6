package dev.retort.operation;

import dev.retort.PublicApi;
import dev.retort.schema.Exclusion;
import dev.retort.schema.QualifiedName;

/**
 * Adds an exclusion constraint to a table.
 *
 * @param table the table
 * @param exclusion the constraint
 */
@PublicApi
public record AddExclusion(QualifiedName table, Exclusion exclusion) implements Operation {

    @Override
    public Action action() {
        return Action.ADD;
    }

    @Override
    public ObjectAddress subject() {
        return ObjectAddress.constraint(table, exclusion.name());
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public DropExclusion inverse() {
        return new DropExclusion(table, exclusion.name(), exclusion);
    }
}
