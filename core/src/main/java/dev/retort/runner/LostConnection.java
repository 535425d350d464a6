package dev.retort.runner;

import dev.retort.session.ConnectionLoss;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Recognizes the failures that only mean that the connection is lost. */
final class LostConnection {

    /** The server cannot accept connections now, or has too many. */
    private static final Set<String> REFUSALS = Set.of("57P03", "53300");

    private LostConnection() {}

    /** Whether a failure, or the failed statement that caused it, is the loss of a connection. */
    static boolean is(Exception failure) {
        SQLException cause = cause(failure);
        return cause != null && ConnectionLoss.is(cause);
    }

    /** Whether the server or a connection pool may accept a connection again soon. */
    static boolean isTemporary(Exception failure) {
        SQLException cause = cause(failure);
        return cause != null
                && (ConnectionLoss.is(cause)
                        || REFUSALS.contains(String.valueOf(cause.getSQLState()))
                        || failure instanceof SQLTransientException);
    }

    private static @Nullable SQLException cause(Exception failure) {
        Throwable cause = failure instanceof MigrationFailedException ? failure.getCause() : failure;
        return cause instanceof SQLException sql ? sql : null;
    }
}
