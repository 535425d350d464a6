package dev.retort.schema;

import dev.retort.PublicApi;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The row-level security of a table.
 *
 * @param enabled whether the policies apply; without any policy, nobody but the owner sees a row
 * @param forced whether the policies apply to the owner of the table, too
 * @param policies the policies
 * @see <a href="https://www.postgresql.org/docs/current/ddl-rowsecurity.html">PostgreSQL manual, Row Security
 *     Policies</a>
 */
@PublicApi
public record RowSecurity(boolean enabled, boolean forced, List<Policy> policies) {

    /** No row-level security. */
    public static final RowSecurity NONE = new RowSecurity(false, false, List.of());

    public RowSecurity {
        policies = Sorted.by(Comparator.comparing(Policy::name), policies);
    }

    /** Returns the policy of that name. */
    public Optional<Policy> policy(String name) {
        return policies.stream().filter(policy -> policy.name().equals(name)).findFirst();
    }

    public RowSecurity withPolicies(List<Policy> newPolicies) {
        return new RowSecurity(enabled, forced, newPolicies);
    }
}
