package dev.retort.operation;

import dev.retort.PublicApi;
import dev.retort.schema.Policy;
import dev.retort.schema.QualifiedName;

/**
 * Creates a policy of row-level security.
 *
 * @param table the table
 * @param policy the policy
 */
@PublicApi
public record CreatePolicy(QualifiedName table, Policy policy) implements Operation {

    @Override
    public Action action() {
        return Action.CREATE;
    }

    @Override
    public ObjectAddress subject() {
        return ObjectAddress.policy(table, policy.name());
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public DropPolicy inverse() {
        return new DropPolicy(table, policy.name(), policy);
    }
}
