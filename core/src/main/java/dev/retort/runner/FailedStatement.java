package dev.retort.runner;

import dev.retort.plan.Step;
import dev.retort.session.ConnectionLoss;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A statement that PostgreSQL refused.
 *
 * @param step the step, or null for a statement on the history, or for the start or end of the transaction
 * @param sql the statement, or null if it is not a statement of the migration
 * @param cause the error of the driver
 */
record FailedStatement(@Nullable Step step, @Nullable String sql, SQLException cause) {

    /** The states of an unavailable lock, a deadlock and a serialization failure. */
    private static final Set<String> RETRYABLE = Set.of("55P03", "40P01", "40001");

    /** The states of a duplicate column, schema, table (or index, sequence, view) and object. */
    private static final Set<String> DUPLICATE_OBJECT = Set.of("42701", "42P06", "42P07", "42710");

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    boolean isRetryable() {
        return RETRYABLE.contains(sqlState());
    }

    boolean isMissingPrivilege() {
        return sqlState().equals(INSUFFICIENT_PRIVILEGE);
    }

    boolean isDuplicateObject() {
        return DUPLICATE_OBJECT.contains(sqlState());
    }

    /** Whether the connection is lost, or was ended by the server (57P01 to 57P03). */
    boolean isConnectionLost() {
        return ConnectionLoss.is(cause) || sqlState().startsWith("57P");
    }

    private String sqlState() {
        return String.valueOf(cause.getSQLState());
    }
}
