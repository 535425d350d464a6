package dev.retort.operation;

import dev.retort.PublicApi;
import dev.retort.schema.Policy;
import dev.retort.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Drops a policy of row-level security.
 *
 * @param table the table
 * @param name the policy
 * @param definition the dropped policy, or null if a migration file gives only the name
 */
@PublicApi
public record DropPolicy(QualifiedName table, String name, @Nullable Policy definition) implements Operation {

    @Override
    public Action action() {
        return Action.DROP;
    }

    @Override
    public ObjectAddress subject() {
        return ObjectAddress.policy(table, name);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public CreatePolicy inverse() {
        return new CreatePolicy(
                table, IrreversibleException.require(definition, "dropping policy " + name + " of " + table));
    }

    @Override
    public DropPolicy abbreviated() {
        return new DropPolicy(table, name, null);
    }
}
