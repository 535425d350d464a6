package dev.retort.preflight;

import dev.retort.postgres.InternalQuery;
import java.sql.Connection;
import java.sql.SQLException;

/** Queries whether rows exist, as a user who may not be allowed to see all of them. */
final class VisibleRows {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private VisibleRows() {}

    /**
     * Returns the result of a query that begins with {@code select exists}.
     *
     * @param ifHidden the result if the user may not read the table, or if row-level security hides rows
     */
    static boolean exist(Connection connection, String query, boolean ifHidden) throws SQLException {
        try {
            return InternalQuery.onRows(connection)
                    .first(query, row -> row.getBoolean(1))
                    .orElseThrow();
        } catch (SQLException e) {
            if (INSUFFICIENT_PRIVILEGE.equals(e.getSQLState())) {
                return ifHidden;
            }
            throw e;
        }
    }
}
