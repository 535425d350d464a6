package dev.retort.session;

import java.sql.SQLException;

/** The failures that mean that an established connection is gone. */
public final class ConnectionLoss {

    private static final String CONNECTION_EXCEPTION_CLASS = "08";
    private static final String CRASH_SHUTDOWN = "57P02";

    private ConnectionLoss() {}

    /**
     * Whether a failure is the loss of a connection. A session that an administrator terminated (57P01) does not count,
     * because reconnecting would undo the administrator's intention.
     */
    public static boolean is(SQLException failure) {
        return isState(String.valueOf(failure.getSQLState()));
    }

    /** Whether an SQLSTATE means the loss of a connection. */
    public static boolean isState(String sqlState) {
        return sqlState.startsWith(CONNECTION_EXCEPTION_CLASS) || sqlState.equals(CRASH_SHUTDOWN);
    }
}
