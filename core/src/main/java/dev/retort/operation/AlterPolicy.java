package dev.retort.operation;

import dev.retort.PublicApi;
import dev.retort.schema.Policy;
import dev.retort.schema.QualifiedName;
import java.util.Objects;

/**
 * Changes the roles and conditions of a policy; its name, its command and its kind stay the same.
 *
 * @param table the table
 * @param before the policy before the change
 * @param after the policy after the change
 */
@PublicApi
public record AlterPolicy(QualifiedName table, Policy before, Policy after) implements Operation {

    public AlterPolicy {
        if (!isPossible(before, after)) {
            throw new IllegalArgumentException("altering policy " + before.name() + " of " + table
                    + " cannot change its name, its command or its kind, or remove a condition: drop it and create the"
                    + " other");
        }
    }

    /** Whether PostgreSQL can change one policy into the other. */
    public static boolean isPossible(Policy before, Policy after) {
        return before.name().equals(after.name())
                && before.restrictive() == after.restrictive()
                && Objects.equals(before.command(), after.command())
                && (before.using() == null) == (after.using() == null)
                && (before.withCheck() == null) == (after.withCheck() == null);
    }

    @Override
    public Action action() {
        return Action.ALTER;
    }

    @Override
    public ObjectAddress subject() {
        return ObjectAddress.policy(table, after.name());
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public AlterPolicy inverse() {
        return new AlterPolicy(table, after, before);
    }
}
