package dev.retort.preflight;

import dev.retort.Remedy;
import dev.retort.Remedy.Offer;
import dev.retort.session.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * Determines the privilege that a failed statement lacked. The server's message cannot be used, because its language
 * varies.
 */
public final class MissingPrivileges {

    private MissingPrivileges() {}

    /** Returns the remedies for a failure whose transaction is rolled back. */
    public static List<Remedy> remedies(Connection connection, List<Privilege> required, SQLException refusal)
            throws SQLException {
        String user = Sql.text(connection, "select current_user");
        if (HiddenRows.areCauseOf(refusal)) {
            return HiddenRows.remedies(connection, user, refusal);
        }
        Map<Privilege, String> missing = Privilege.missing(connection, required);
        if (!missing.isEmpty()) {
            Map.Entry<Privilege, String> first = missing.entrySet().iterator().next();
            Privilege privilege = first.getKey();
            String database = Sql.text(connection, "select pg_catalog.current_database()");
            return List.of(Remedy.of("user " + user + " lacks " + privilege.description() + ": "
                    + privilege.grant(first.getValue(), user, database)));
        }
        return List.of(Remedy.of("grant user " + user + " that privilege"), Offer.USE_ROLE);
    }
}
