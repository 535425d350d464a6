package dev.retort.runner;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Finds out which right it was that a statement lacked, since the server's message says that in its own language. */
final class MissingRights {

    private MissingRights() {}

    /** What to do about it, for a failure whose transaction is rolled back. */
    static String hint(Connection connection, List<Right> needed) throws SQLException {
        String user = Sql.text(connection, "select current_user");
        for (Right right : needed) {
            try (PreparedStatement query = connection.prepareStatement(right.query())) {
                query.setString(1, right.object());
                try (ResultSet row = query.executeQuery()) {
                    if (row.next() && !row.getBoolean(1)) {
                        String database = Sql.text(connection, "select pg_catalog.current_database()");
                        return "user " + user + " lacks " + right.words() + ": "
                                + right.grant(row.getString(2), user, database);
                    }
                }
            }
        }
        return "give user " + user + " that right, or name a role that has it with --role";
    }
}
