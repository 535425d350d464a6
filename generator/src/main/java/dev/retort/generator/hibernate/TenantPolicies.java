package dev.retort.generator.hibernate;

import dev.retort.schema.AuxiliaryObject;
import dev.retort.schema.Policy;
import dev.retort.schema.RowSecurity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.Version;

/**
 * Recognises the statements by which Hibernate 8 isolates the tenants of a table: they enable and force row-level security,
 * and create a policy.
 */
final class TenantPolicies {

    private static final String SWITCH = " row level security";

    private TenantPolicies() {}

    /** Whether this version of Hibernate makes such statements. */
    static boolean areMade() {
        return Integer.parseInt(Version.getVersionString().replaceFirst("\\D.*", "")) >= 8;
    }

    /** Whether a statement is one of these. */
    static boolean isPart(String sql) {
        return isPolicy(sql) || isSwitch(sql, "");
    }

    private static boolean isPolicy(String sql) {
        AuxiliaryStatement statement = AuxiliaryStatement.parse(sql);
        return statement != null && statement.kind() == AuxiliaryObject.Kind.POLICY;
    }

    private static boolean isSwitch(String sql, String word) {
        return sql.toLowerCase(Locale.ROOT).endsWith(word + SWITCH);
    }

    /** The row-level security that the statements on a new table make. */
    static RowSecurity in(List<String> statements) {
        List<Policy> policies = new ArrayList<>();
        for (String sql : statements.stream().distinct().toList()) {
            AuxiliaryStatement statement = AuxiliaryStatement.parse(sql);
            if (statement != null && statement.kind() == AuxiliaryObject.Kind.POLICY) {
                SqlCursor cursor = new SqlCursor(sql);
                cursor.until(Set.of("using"));
                policies.add(new Policy(
                        statement.name().name(),
                        false,
                        null,
                        List.of(),
                        cursor.groupAfter("using"),
                        cursor.groupAfter("with", "check"),
                        null));
            }
        }
        return new RowSecurity(
                statements.stream().anyMatch(sql -> isSwitch(sql, " enable")),
                statements.stream().anyMatch(sql -> isSwitch(sql, " force")),
                policies);
    }
}
