package dev.retort.postgres;

import dev.retort.schema.Grant;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who owns a relation and who may do what with it, as one statement.
 *
 * <p>Roles belong to a server, not to a database: one that this server lacks, such as a shadow or a developer's machine,
 * is passed over, and so is an owner that the user may not act for.
 */
final class PrivilegeSql {

    private final String membership;
    private final String relation;
    private final String kind;

    private PrivilegeSql(ServerVersion version, QualifiedName relation, String kind) {
        // Since 16 a member may act for a role only where it was given with SET.
        this.membership = version.isAtLeast(16) ? "SET" : "MEMBER";
        this.relation = Identifiers.quote(relation);
        this.kind = kind;
    }

    /** The statement, where anything but the ordinary is said. */
    static Optional<String> of(ServerVersion version, View view) {
        return new PrivilegeSql(version, view.name(), view.materialized() ? "MATERIALIZED VIEW " : "VIEW ")
                .block(view.owner(), view.grants());
    }

    private Optional<String> block(@Nullable String owner, List<Grant> grants) {
        List<String> lines = new ArrayList<>();
        if (owner != null) {
            String mine = " AND pg_catalog.pg_has_role(oid, '" + membership + "')";
            lines.add(whereThereIs(owner, mine, "ALTER " + kind + relation + " OWNER TO " + Identifiers.quote(owner)));
        }
        grants.forEach(grant -> lines.add(whereThereIs(grant.role(), "", grant(grant))));
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        String body = lines.stream().collect(Collectors.joining("\n", "\nBEGIN\n", "\nEND\n"));
        return Optional.of("DO " + (body.contains("$$") ? Identifiers.literal(body) : "$$" + body + "$$"));
    }

    private static String whereThereIs(String role, String condition, String statement) {
        return role.isEmpty()
                ? "  " + statement + ";"
                : "  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = " + Identifiers.literal(role)
                        + condition + ") THEN\n    " + statement + ";\n  END IF;";
    }

    private String grant(Grant grant) {
        String columns = grant.column() == null ? "" : " (" + Identifiers.quote(grant.column()) + ")";
        String privileges = grant.privileges().stream()
                .map(privilege -> privilege + columns)
                .collect(Collectors.joining(", "));
        return "GRANT " + privileges + " ON " + relation + " TO "
                + (grant.role().isEmpty() ? "PUBLIC" : Identifiers.quote(grant.role()))
                + (grant.grantable() ? " WITH GRANT OPTION" : "");
    }
}
