package dev.retort.session;

import java.sql.SQLException;

/** The failures that mean that an established connection is gone. */
public final class ConnectionLoss {

    private static final String CONNECTION_EXCEPTION_CLASS = "08";
    private static final String CRASH_SHUTDOWN = "57P02";

    private ConnectionLoss() {}

    /**
     * Whether a failure is the loss of a connection. A session that an administrator ended (57P01) does not count,
     * because reconnecting would defeat the purpose.
     */
    public static boolean is(SQLException failure) {
        return isState(String.valueOf(failure.getSQLState()));
    }

    /** The same for an SQLSTATE. */
    public static boolean isState(String sqlState) {
        return sqlState.startsWith(CONNECTION_EXCEPTION_CLASS) || sqlState.equals(CRASH_SHUTDOWN);
    }
}
