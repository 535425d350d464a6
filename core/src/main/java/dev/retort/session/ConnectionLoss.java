package dev.retort.session;

import java.sql.SQLException;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** The failures that mean that an established connection is gone. */
public final class ConnectionLoss {

    private static final String CONNECTION_EXCEPTION_CLASS = "08";
    private static final String CRASH_SHUTDOWN = "57P02";

    /** The state with which pgpool-II reports that it lost its connection to the server. */
    private static final String INTERNAL_ERROR = "XX000";

    /** The severity of an error after which the connection is closed. */
    private static final String FATAL = "FATAL";

    private ConnectionLoss() {}

    /**
     * Whether a failure is the loss of a connection. A session that an administrator terminated (57P01) does not count,
     * because reconnecting would undo the administrator's intention.
     */
    public static boolean is(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        return isState(state) || (state.equals(INTERNAL_ERROR) && isFatal(failure));
    }

    private static boolean isFatal(SQLException failure) {
        ServerErrorMessage message = failure instanceof PSQLException refused ? refused.getServerErrorMessage() : null;
        return message != null && FATAL.equals(message.getSeverity());
    }

    /** Whether an SQLSTATE means the loss of a connection. */
    public static boolean isState(String sqlState) {
        return sqlState.startsWith(CONNECTION_EXCEPTION_CLASS) || sqlState.equals(CRASH_SHUTDOWN);
    }
}
