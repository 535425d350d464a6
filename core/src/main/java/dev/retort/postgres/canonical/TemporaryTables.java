package dev.retort.postgres.canonical;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Checks whether a connection can create temporary tables. */
final class TemporaryTables {

    private static final String ABILITY = "select pg_is_in_recovery(),"
            + " has_database_privilege(current_database(), 'TEMPORARY'), current_database()";

    private TemporaryTables() {}

    /**
     * Returns if it can.
     *
     * @throws TemporaryTablesException if it cannot
     */
    static void require(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(ABILITY)) {
            result.next();
            if (result.getBoolean(1)) {
                throw new TemporaryTablesException(TemporaryTablesException.Reason.STANDBY, result.getString(3));
            }
            if (!result.getBoolean(2)) {
                throw new TemporaryTablesException(TemporaryTablesException.Reason.PRIVILEGE, result.getString(3));
            }
        }
    }
}
