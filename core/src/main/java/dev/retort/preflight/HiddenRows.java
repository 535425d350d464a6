package dev.retort.preflight;

import dev.retort.Remedy;
import dev.retort.Remedy.Offer;
import dev.retort.postgres.Identifiers;
import dev.retort.postgres.InternalQuery;
import dev.retort.postgres.ServerMessage;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows that row-level security hides from the current user. With {@code row_security = off}, the server refuses a
 * statement that would miss them.
 *
 * @see <a href="https://www.postgresql.org/docs/current/ddl-rowsecurity.html">PostgreSQL manual, Row Security
 *     Policies</a>
 */
public final class HiddenRows {

    private static final String REFUSING_ROUTINE = "check_enable_rls";

    /** Finds the table that a message of the server names, the longest name first. */
    private static final String NAMED_TABLE =
            """
            select c.oid::pg_catalog.regclass::text, pg_catalog.pg_has_role(current_user, c.relowner, 'USAGE')
            from pg_catalog.pg_class c
            where c.relrowsecurity and pg_catalog.row_security_active(c.oid)
              and pg_catalog.strpos(?, c.relname::text) > 0
            order by pg_catalog.length(c.relname::text) desc, 1
            limit 1""";

    private HiddenRows() {}

    /** Whether the server refused a statement because a policy would hide rows from it. */
    public static boolean areCauseOf(SQLException refusal) {
        return ServerMessage.routine(refusal).equals(REFUSING_ROUTINE);
    }

    /** Returns the remedies after a refusal whose transaction is rolled back. */
    public static List<Remedy> remedies(Connection connection, String user, SQLException refusal) throws SQLException {
        List<Remedy> remedies = new ArrayList<>();
        InternalQuery.on(connection)
                .first(
                        NAMED_TABLE,
                        row -> remedies(user, row.getString(1), row.getBoolean(2)),
                        ServerMessage.of(refusal))
                .ifPresent(remedies::addAll);
        if (remedies.isEmpty()) {
            remedies.add(Remedy.of("row-level security hides rows from user " + user + ": " + bypass(user)));
        }
        remedies.add(Offer.USE_ROLE);
        return remedies;
    }

    private static List<Remedy> remedies(String user, String table, boolean owned) {
        Remedy bypass = Remedy.of("user " + user + " lacks " + Privilege.SIGHT + table + ": " + bypass(user));
        return owned ? List.of(bypass, suspendForce(table)) : List.of(bypass);
    }

    /** Returns the statement that lets a user see all rows of all tables. */
    static String bypass(String user) {
        return "ALTER ROLE " + Identifiers.quote(user) + " BYPASSRLS";
    }

    /** Returns the remedy for an owner to whom the policies apply only because of {@code FORCE}. */
    static Remedy suspendForce(String table) {
        return Remedy.of("or let the migration run ALTER TABLE " + table + " NO FORCE ROW LEVEL SECURITY before it and"
                + " ALTER TABLE " + table + " FORCE ROW LEVEL SECURITY after it");
    }
}
