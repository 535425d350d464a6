package dev.retort.preflight;

import dev.retort.Remedy;
import dev.retort.Remedy.Offer;
import dev.retort.session.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Finds out which right it was that a statement lacked, since the server's message says that in its own language. */
public final class MissingPrivileges {

    private MissingPrivileges() {}

    /** What to do about it, for a failure whose transaction is rolled back. */
    public static List<Remedy> remedies(Connection connection, List<Privilege> needed, SQLException refusal)
            throws SQLException {
        String user = Sql.text(connection, "select current_user");
        if (HiddenRows.areCauseOf(refusal)) {
            return HiddenRows.remedies(connection, user, refusal);
        }
        for (Privilege right : needed) {
            Optional<String> owner = right.ownerWhereMissing(connection);
            if (owner.isPresent()) {
                String database = Sql.text(connection, "select pg_catalog.current_database()");
                return List.of(Remedy.of(
                        "user " + user + " lacks " + right.words() + ": " + right.grant(owner.get(), user, database)));
            }
        }
        return List.of(Remedy.of("give user " + user + " that privilege"), Offer.USE_ROLE);
    }
}
