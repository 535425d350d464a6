package dev.retort.operation;

import dev.retort.PublicApi;
import dev.retort.schema.Exclusion;
import dev.retort.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Drops an exclusion constraint.
 *
 * @param table the table
 * @param name the constraint
 * @param definition the dropped constraint, or null if a migration file gives only the name
 */
@PublicApi
public record DropExclusion(QualifiedName table, String name, @Nullable Exclusion definition) implements Operation {

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
    public AddExclusion inverse() {
        return new AddExclusion(
                table, IrreversibleException.require(definition, "dropping constraint " + name + " of " + table));
    }

    @Override
    public DropExclusion abbreviated() {
        return new DropExclusion(table, name, null);
    }
}
