package dev.retort.session;

import java.sql.Connection;
import java.sql.SQLException;

/** Ends a transaction that failed. */
public final class Rollback {

    private Rollback() {}

    /** Rolls back after a failure, which stays the one that is told, also where the connection is gone. */
    public static void after(Throwable failure, Connection connection) {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }
}
