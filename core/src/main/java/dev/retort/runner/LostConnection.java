package dev.retort.runner;

import dev.retort.session.ConnectionLoss;
import java.sql.SQLException;
import java.sql.SQLTransientException;

/** Recognizes the failures that only mean that the connection is lost. */
final class LostConnection {

    private static final String CANNOT_CONNECT_NOW = "57P03";
    private static final String TOO_MANY_CONNECTIONS = "53300";

    private LostConnection() {}

    /** Whether a failure, or the failed statement that caused it, is the loss of a connection. */
    static boolean is(Exception failure) {
        String state = state(failure);
        return ConnectionLoss.isState(state);
    }

    /** Whether the server or a connection pool may accept a connection again soon. */
    static boolean isTemporary(Exception failure) {
        String state = state(failure);
        return ConnectionLoss.isState(state)
                || state.equals(CANNOT_CONNECT_NOW)
                || state.equals(TOO_MANY_CONNECTIONS)
                || failure instanceof SQLTransientException;
    }

    private static String state(Exception failure) {
        if (failure instanceof MigrationFailedException migration) {
            return migration.sqlState();
        }
        return failure instanceof SQLException sql ? String.valueOf(sql.getSQLState()) : "";
    }
}
