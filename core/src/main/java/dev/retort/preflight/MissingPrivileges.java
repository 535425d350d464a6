package dev.retort.preflight;

import dev.retort.Remedy;
import dev.retort.Remedy.Offer;
import dev.retort.session.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

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
        for (Privilege privilege : required) {
            Optional<String> owner = privilege.ownerIfMissing(connection);
            if (owner.isPresent()) {
                String database = Sql.text(connection, "select pg_catalog.current_database()");
                return List.of(Remedy.of("user " + user + " lacks " + privilege.description() + ": "
                        + privilege.grant(owner.get(), user, database)));
            }
        }
        return List.of(Remedy.of("grant user " + user + " that privilege"), Offer.USE_ROLE);
    }
}
