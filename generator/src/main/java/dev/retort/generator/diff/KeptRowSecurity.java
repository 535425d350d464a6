package dev.retort.generator.diff;

import dev.retort.schema.Policy;
import dev.retort.schema.RowSecurity;
import java.util.ArrayList;
import java.util.List;

/**
 * Adds the row-level security that no mapping asks for to the wanted one. Only the policy that Hibernate makes by itself
 * goes when no mapping asks for it any more, and with the last policy of a table its switches.
 */
final class KeptRowSecurity {

    private static final String TENANT_POLICY = "hibernate_tenant_isolation";

    private KeptRowSecurity() {}

    /**
     * The wanted row-level security of a table.
     *
     * @param managed whether Hibernate makes policies, so that one which it does not ask for goes
     */
    static RowSecurity with(RowSecurity wanted, RowSecurity actual, boolean managed) {
        List<Policy> kept = actual.policies().stream()
                .filter(policy -> wanted.policy(policy.name()).isEmpty())
                .filter(policy -> !managed || !policy.name().equals(TENANT_POLICY))
                .toList();
        List<Policy> policies = new ArrayList<>(kept);
        wanted.policies()
                .forEach(policy -> policies.add(
                        commented(policy, actual.policy(policy.name()).orElse(policy))));
        boolean isGone = policies.isEmpty() && !actual.policies().isEmpty();
        return new RowSecurity(
                wanted.enabled() || (actual.enabled() && !isGone),
                wanted.forced() || (actual.forced() && !isGone),
                policies);
    }

    /** No mapping comments on a policy, so that the comment of the database stays. */
    private static Policy commented(Policy wanted, Policy actual) {
        return wanted.comment() == null ? wanted.withComment(actual.comment()) : wanted;
    }
}
