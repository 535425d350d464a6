package dev.retort.generator.hibernate;

import dev.retort.postgres.Identifiers;
import dev.retort.schema.AuxiliaryObject;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Recognises the statements by which Hibernate 8 isolates the tenants of a table: they enable and force row-level security,
 * and create a policy.
 */
final class TenantPolicies {

    private TenantPolicies() {}

    /** Whether a statement is one of these. */
    static boolean isPart(String sql) {
        return isPolicy(sql) || sql.toLowerCase(Locale.ROOT).endsWith(" row level security");
    }

    private static boolean isPolicy(String sql) {
        AuxiliaryStatement statement = AuxiliaryStatement.parse(sql);
        return statement != null && statement.kind() == AuxiliaryObject.Kind.POLICY;
    }

    /** The policies that the statements on a new table create, each with the switches of the table. */
    static Stream<AuxiliaryObject> in(List<String> statements, QualifiedName table) {
        List<String> parts =
                statements.stream().filter(TenantPolicies::isPart).distinct().toList();
        return parts.stream()
                .filter(TenantPolicies::isPolicy)
                .map(AuxiliaryStatement::parse)
                .filter(Objects::nonNull)
                .map(policy -> new AuxiliaryObject(
                        policy.kind(), policy.name(), table, false, String.join(";\n", parts), drop(policy, table)));
    }

    private static String drop(AuxiliaryStatement policy, QualifiedName table) {
        String quoted = Identifiers.quote(table);
        return "DROP POLICY " + Identifiers.quote(policy.name()) + " ON " + quoted + ";\nALTER TABLE " + quoted
                + " NO FORCE ROW LEVEL SECURITY, DISABLE ROW LEVEL SECURITY";
    }
}
