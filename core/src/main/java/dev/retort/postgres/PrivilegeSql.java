package dev.retort.postgres;

import dev.retort.schema.Grant;
import dev.retort.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Restores the owner of a relation and the privileges on it, in one statement.
 *
 * <p>Roles belong to a server, not to a database. The statement skips a role that the server does not have, such as a
 * shadow server or a developer's machine, and an owner that the current role cannot change to.
 */
public final class PrivilegeSql {

    /** The kinds that GRANT names; without one, the object is a table or view. */
    private static final Set<String> OBJECT_KINDS = Set.of("SEQUENCE ", "TYPE ", "SCHEMA ");

    private final String membership;
    private final String kind;
    private final String relation;
    private final @Nullable String column;

    /**
     * @param kind the object type in ALTER, followed by a space
     * @param relation the relation as SQL
     * @param column the column of all grants, as SQL; null if each grant names its own
     */
    private PrivilegeSql(ServerVersion version, String kind, String relation, @Nullable String column) {
        // Since PostgreSQL 16, a member can change to a role only if the membership was granted with SET.
        this.membership = version.isAtLeast(16) ? "SET" : "MEMBER";
        this.kind = kind;
        this.relation = relation;
        this.column = column;
    }

    /** Returns the statement for a view; empty if the view has no owner and no grants of its own. */
    public static Optional<String> of(ServerVersion version, View view) {
        String kind = view.materialized() ? "MATERIALIZED VIEW " : "VIEW ";
        return new PrivilegeSql(version, kind, Identifiers.quote(view.name()), null)
                .block(view.owner(), List.of(), view.grants());
    }

    /**
     * Returns the statement for a table, sequence or type that was recreated.
     *
     * @param revoked the default privileges of a new object that the old one did not have
     */
    public static Optional<String> of(
            ServerVersion version,
            String kind,
            String relation,
            @Nullable String owner,
            List<Grant> revoked,
            List<Grant> grants) {
        return new PrivilegeSql(version, kind, relation, null).block(owner, revoked, grants);
    }

    /**
     * Returns the statement for the privileges that new objects of a schema get.
     *
     * @param role the role that creates the objects
     * @param schema the schema, as SQL
     * @param objects the kind of the objects in the plural, such as {@code TABLES}
     */
    public static String ofDefaults(String role, String schema, String objects, List<Grant> grants) {
        String alter = "ALTER DEFAULT PRIVILEGES FOR ROLE " + Identifiers.quote(role) + " IN SCHEMA " + schema;
        String membership = " AND pg_catalog.pg_has_role(oid, 'USAGE')";
        String lines = grants.stream()
                .map(grant -> ifRoleExists(
                        grant.role(),
                        "",
                        alter + " GRANT " + String.join(", ", grant.privileges()) + " ON " + objects + " TO "
                                + role(grant.role()) + (grant.grantable() ? " WITH GRANT OPTION" : "")))
                .collect(Collectors.joining("\n"));
        return DoBlock.of("BEGIN\n"
                + ifRoleExists(
                        role, membership, lines.strip().replaceFirst(";$", "").replace("\n", "\n  ")) + "\nEND\n");
    }

    /** Returns the statement for one column of a table. */
    public static Optional<String> ofColumn(ServerVersion version, String relation, String column, List<Grant> grants) {
        return new PrivilegeSql(version, "TABLE ", relation, column).block(null, List.of(), grants);
    }

    private Optional<String> block(@Nullable String owner, List<Grant> revoked, List<Grant> grants) {
        List<String> lines = new ArrayList<>();
        if (owner != null) {
            String canSetRole = " AND pg_catalog.pg_has_role(oid, '" + membership + "')";
            lines.add(ifRoleExists(
                    owner, canSetRole, "ALTER " + kind + relation + " OWNER TO " + Identifiers.quote(owner)));
        }
        revoked.forEach(grant -> lines.add(ifRoleExists(
                grant.role(),
                "",
                "REVOKE " + String.join(", ", grant.privileges()) + " ON " + object() + " FROM "
                        + role(grant.role()))));
        grants.forEach(grant -> lines.add(ifRoleExists(grant.role(), "", grant(grant))));
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        boolean needsNoRole = owner == null
                && Stream.concat(revoked.stream(), grants.stream())
                        .allMatch(grant -> grant.role().isEmpty());
        String text = String.join("\n", lines);
        return Optional.of(needsNoRole ? unindented(text) : DoBlock.of("BEGIN\n" + text + "\nEND\n"));
    }

    /** Removes the indentation and the last semicolon, for statements that need no check of a role. */
    private static String unindented(String lines) {
        String statements = lines.stripIndent().strip();
        return statements.substring(0, statements.length() - 1);
    }

    private static String ifRoleExists(String role, String condition, String statement) {
        return role.isEmpty()
                ? "  " + statement + ";"
                : "  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) "
                        + Identifiers.literal(role) + condition + ") THEN\n    " + statement + ";\n  END IF;";
    }

    private String grant(Grant grant) {
        String named = grant.column() == null ? null : Identifiers.quote(grant.column());
        String part = column == null ? named : column;
        String privileges = grant.privileges().stream()
                .map(privilege -> part == null ? privilege : privilege + " (" + part + ")")
                .collect(Collectors.joining(", "));
        return "GRANT " + privileges + " ON " + object() + " TO " + role(grant.role())
                + (grant.grantable() ? " WITH GRANT OPTION" : "");
    }

    private String object() {
        return OBJECT_KINDS.contains(kind) ? kind + relation : relation;
    }

    private static String role(String name) {
        return name.isEmpty() ? "PUBLIC" : Identifiers.quote(name);
    }
}
