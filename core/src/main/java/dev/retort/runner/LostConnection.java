package dev.retort.runner;

import java.sql.SQLException;
import java.sql.SQLTransientException;

/** Which failures mean that the connection is gone, and nothing else. */
final class LostConnection {

    private static final String CRASHED = "57P02";
    private static final String CANNOT_CONNECT_NOW = "57P03";
    private static final String TOO_MANY_CONNECTIONS = "53300";

    private LostConnection() {}

    /**
     * Whether a failure is the loss of a connection that was there. A session that somebody ended (57P01) is none: who
     * did that does not want it back.
     */
    static boolean is(Exception failure) {
        String state = state(failure);
        return state.startsWith("08") || state.equals(CRASHED);
    }

    /** Whether the server, or a pool of connections, may have one again in a moment. */
    static boolean mayComeBack(Exception failure) {
        String state = state(failure);
        return state.startsWith("08")
                || state.equals(CRASHED)
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
