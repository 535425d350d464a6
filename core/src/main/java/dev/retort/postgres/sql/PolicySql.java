package dev.retort.postgres.sql;

import dev.retort.operation.AlterRowSecurity;
import dev.retort.postgres.Identifiers;
import dev.retort.schema.Policy;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Writes the statements for row-level security.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createpolicy.html">PostgreSQL manual, CREATE POLICY</a>
 */
final class PolicySql {

    private PolicySql() {}

    static List<String> create(QualifiedName table, Policy policy) {
        List<String> statements = new ArrayList<>();
        statements.add("CREATE " + reference(table, policy.name())
                + (policy.restrictive() ? " AS RESTRICTIVE" : "")
                + (policy.command() == null ? "" : " FOR " + policy.command())
                + (policy.roles().isEmpty() ? "" : " TO " + roles(policy))
                + conditions(policy));
        CommentSql.ofNew(reference(table, policy.name()), policy.comment()).forEach(statements::add);
        return statements;
    }

    static List<String> alter(QualifiedName table, Policy before, Policy after) {
        List<String> statements = new ArrayList<>();
        statements.add("ALTER " + reference(table, after.name()) + " TO " + roles(after) + conditions(after));
        if (!Objects.equals(before.comment(), after.comment())) {
            statements.add(CommentSql.set(reference(table, after.name()), after.comment()));
        }
        return statements;
    }

    static String drop(QualifiedName table, String name) {
        return "DROP " + reference(table, name);
    }

    static String alterSecurity(QualifiedName table, AlterRowSecurity.Change change) {
        return "ALTER TABLE " + Identifiers.quote(table) + " " + change.words();
    }

    private static String roles(Policy policy) {
        return policy.roles().isEmpty() ? "PUBLIC" : String.join(", ", policy.roles());
    }

    private static String conditions(Policy policy) {
        return (policy.using() == null ? "" : " USING (" + policy.using() + ")")
                + (policy.withCheck() == null ? "" : " WITH CHECK (" + policy.withCheck() + ")");
    }

    private static String reference(QualifiedName table, String name) {
        return "POLICY " + Identifiers.quote(name) + " ON " + Identifiers.quote(table);
    }
}
