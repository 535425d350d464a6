package dev.retort.runner;

import dev.retort.plan.Step;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A statement that PostgreSQL refused.
 *
 * @param step the step, or null where it was the history that was written, or the transaction's begin or end
 * @param sql the statement, or null where it was not one of the migration's
 * @param cause what the driver told
 */
record FailedStatement(@Nullable Step step, @Nullable String sql, SQLException cause) {

    /** Lock not available, deadlock detected, serialization failure. */
    private static final Set<String> WORTH_ANOTHER_TRY = Set.of("55P03", "40P01", "40001");

    /** Duplicate column, schema, table (or index, sequence, view) and object. */
    private static final Set<String> ALREADY_THERE = Set.of("42701", "42P06", "42P07", "42710");

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    boolean isWorthAnotherTry() {
        return WORTH_ANOTHER_TRY.contains(sqlState());
    }

    boolean isMissingRight() {
        return sqlState().equals(INSUFFICIENT_PRIVILEGE);
    }

    boolean isAlreadyThere() {
        return ALREADY_THERE.contains(sqlState());
    }

    /** Whether the connection is gone: class 08, or the server ended it (57P01 to 57P03). */
    boolean isConnectionLost() {
        return sqlState().startsWith("08") || sqlState().startsWith("57P");
    }

    private String sqlState() {
        return String.valueOf(cause.getSQLState());
    }
}
