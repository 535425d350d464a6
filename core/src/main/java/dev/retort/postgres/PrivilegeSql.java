package dev.retort.postgres;

import dev.retort.schema.Grant;
import dev.retort.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who owns a relation and who may do what with it, as one statement.
 *
 * <p>Roles belong to a server, not to a database: one that this server lacks, such as a shadow or a developer's machine,
 * is passed over, and so is an owner that the user may not act for.
 */
public final class PrivilegeSql {

    private final String membership;
    private final String kind;
    private final String relation;
    private final @Nullable String column;

    /**
     * @param kind what ALTER calls it, with a space behind
     * @param relation the relation as SQL
     * @param column the column that all grants are for, as SQL; null where each says it
     */
    private PrivilegeSql(ServerVersion version, String kind, String relation, @Nullable String column) {
        // Since 16 a member may act for a role only where it was given with SET.
        this.membership = version.isAtLeast(16) ? "SET" : "MEMBER";
        this.kind = kind;
        this.relation = relation;
        this.column = column;
    }

    /** The statement for a view, where anything but the ordinary is said. */
    public static Optional<String> of(ServerVersion version, View view) {
        String kind = view.materialized() ? "MATERIALIZED VIEW " : "VIEW ";
        return new PrivilegeSql(version, kind, Identifiers.quote(view.name()), null)
                .block(view.owner(), List.of(), view.grants());
    }

    /**
     * The statement for a table, sequence or type that was made anew.
     *
     * @param revoked what new ones have by default, and this one has not
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

    /** The statement for one column of a table. */
    public static Optional<String> ofColumn(ServerVersion version, String relation, String column, List<Grant> grants) {
        return new PrivilegeSql(version, "TABLE ", relation, column).block(null, List.of(), grants);
    }

    private Optional<String> block(@Nullable String owner, List<Grant> revoked, List<Grant> grants) {
        List<String> lines = new ArrayList<>();
        if (owner != null) {
            String mine = " AND pg_catalog.pg_has_role(oid, '" + membership + "')";
            lines.add(whereThereIs(owner, mine, "ALTER " + kind + relation + " OWNER TO " + Identifiers.quote(owner)));
        }
        revoked.forEach(grant -> lines.add(whereThereIs(
                grant.role(),
                "",
                "REVOKE " + String.join(", ", grant.privileges()) + " ON " + object() + " FROM "
                        + role(grant.role()))));
        grants.forEach(grant -> lines.add(whereThereIs(grant.role(), "", grant(grant))));
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        boolean isForAll = owner == null
                && Stream.concat(revoked.stream(), grants.stream())
                        .allMatch(grant -> grant.role().isEmpty());
        String text = String.join("\n", lines);
        return Optional.of(isForAll ? plain(text) : DoBlock.of("BEGIN\n" + text + "\nEND\n"));
    }

    /** Statements that no role has to be there for. */
    private static String plain(String lines) {
        String statements = lines.stripIndent().strip();
        return statements.substring(0, statements.length() - 1);
    }

    private static String whereThereIs(String role, String condition, String statement) {
        return role.isEmpty()
                ? "  " + statement + ";"
                : "  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = " + Identifiers.literal(role)
                        + condition + ") THEN\n    " + statement + ";\n  END IF;";
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
        return kind.equals("SEQUENCE ") || kind.equals("TYPE ") ? kind + relation : relation;
    }

    private static String role(String name) {
        return name.isEmpty() ? "PUBLIC" : Identifiers.quote(name);
    }
}
