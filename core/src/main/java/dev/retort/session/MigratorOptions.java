package dev.retort.session;

import dev.retort.PublicApi;
import dev.retort.runner.Migrator;
import dev.retort.schema.QualifiedName;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The options of a {@link Migrator}.
 *
 * @param history the table that records the applied revisions; without a schema it lies in the default schema
 * @param lockWait how long to wait for another runner to finish
 * @param lockTimeout how long a statement may wait for a lock in one attempt, while other sessions queue up behind it
 * @param lockRetry how long to retry while the locks are not available
 * @param statementTimeout how long a statement may take, and a check of rows before the run; or null for no limit, and
 *     one minute for such a check
 * @param role the role that creates and therefore owns the objects ({@code SET ROLE}), or null for the connection's
 *     user
 * @param dataLossConfirmed whether rows may be lost or changed
 * @param arguments the arguments that migrations require, by name
 * @param scratch whether the database is a scratch database without rows, where the requirements of migrations are not
 *     checked
 */
@PublicApi
public record MigratorOptions(
        QualifiedName history,
        Duration lockWait,
        Duration lockTimeout,
        Duration lockRetry,
        @Nullable Duration statementTimeout,
        @Nullable String role,
        boolean dataLossConfirmed,
        Map<String, String> arguments,
        boolean scratch) {

    /** The default options. */
    public static final MigratorOptions DEFAULTS = new MigratorOptions(
            QualifiedName.of("retort_history"),
            Duration.ofMinutes(10),
            Duration.ofMillis(250),
            Duration.ofMinutes(5),
            null,
            null,
            false,
            Map.of(),
            false);

    public MigratorOptions {
        arguments = Map.copyOf(arguments);
    }

    public MigratorOptions withHistory(QualifiedName newHistory) {
        return new MigratorOptions(
                newHistory,
                lockWait,
                lockTimeout,
                lockRetry,
                statementTimeout,
                role,
                dataLossConfirmed,
                arguments,
                scratch);
    }

    public MigratorOptions withLockWait(Duration newLockWait) {
        return new MigratorOptions(
                history,
                newLockWait,
                lockTimeout,
                lockRetry,
                statementTimeout,
                role,
                dataLossConfirmed,
                arguments,
                scratch);
    }

    public MigratorOptions withLockTimeout(Duration newLockTimeout) {
        return new MigratorOptions(
                history,
                lockWait,
                newLockTimeout,
                lockRetry,
                statementTimeout,
                role,
                dataLossConfirmed,
                arguments,
                scratch);
    }

    public MigratorOptions withLockRetry(Duration newLockRetry) {
        return new MigratorOptions(
                history,
                lockWait,
                lockTimeout,
                newLockRetry,
                statementTimeout,
                role,
                dataLossConfirmed,
                arguments,
                scratch);
    }

    public MigratorOptions withStatementTimeout(@Nullable Duration newStatementTimeout) {
        return new MigratorOptions(
                history,
                lockWait,
                lockTimeout,
                lockRetry,
                newStatementTimeout,
                role,
                dataLossConfirmed,
                arguments,
                scratch);
    }

    public MigratorOptions withRole(@Nullable String newRole) {
        return new MigratorOptions(
                history,
                lockWait,
                lockTimeout,
                lockRetry,
                statementTimeout,
                newRole,
                dataLossConfirmed,
                arguments,
                scratch);
    }

    public MigratorOptions withDataLossConfirmed(boolean isConfirmed) {
        return new MigratorOptions(
                history, lockWait, lockTimeout, lockRetry, statementTimeout, role, isConfirmed, arguments, scratch);
    }

    public MigratorOptions withArguments(Map<String, String> newArguments) {
        return new MigratorOptions(
                history,
                lockWait,
                lockTimeout,
                lockRetry,
                statementTimeout,
                role,
                dataLossConfirmed,
                newArguments,
                scratch);
    }

    public MigratorOptions withScratch(boolean isScratch) {
        return new MigratorOptions(
                history,
                lockWait,
                lockTimeout,
                lockRetry,
                statementTimeout,
                role,
                dataLossConfirmed,
                arguments,
                isScratch);
    }
}
