package dev.retort.session;

import java.sql.Connection;
import java.sql.SQLException;

/** Ends a failed transaction. */
public final class Rollback {

    private Rollback() {}

    /**
     * Rolls back after a failure. A further error, such as a lost connection, becomes a suppressed exception of that
     * failure.
     */
    public static void after(Throwable failure, Connection connection) {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }
}
