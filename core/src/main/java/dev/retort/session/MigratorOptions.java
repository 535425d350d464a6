package dev.retort.session;

import dev.retort.PublicApi;
import dev.retort.runner.Migrator;
import dev.retort.schema.QualifiedName;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a {@link Migrator} works.
 *
 * @param history the table that says what is applied; without a schema it lies in the default one
 * @param lockWait how long to wait for another runner to finish
 * @param lockTimeout how long a statement may wait for a lock in one try, while others queue up behind it
 * @param lockRetry how long to go on trying when locks are not to be had
 * @param statementTimeout how long a statement may take, or null for as long as it takes
 * @param role the role that creates objects and so owns them ({@code SET ROLE}), or null for the connection's user
 * @param yes whether rows may be lost or changed
 * @param arguments the arguments that migrations ask for, by their names
 * @param scratch whether the database is a scratch one without rows, where what migrations require is not asked
 */
@PublicApi
public record MigratorOptions(
        QualifiedName history,
        Duration lockWait,
        Duration lockTimeout,
        Duration lockRetry,
        @Nullable Duration statementTimeout,
        @Nullable String role,
        boolean yes,
        Map<String, String> arguments,
        boolean scratch) {

    /** The options that hold where nothing else is said. */
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
                newHistory, lockWait, lockTimeout, lockRetry, statementTimeout, role, yes, arguments, scratch);
    }

    public MigratorOptions withLockWait(Duration newLockWait) {
        return new MigratorOptions(
                history, newLockWait, lockTimeout, lockRetry, statementTimeout, role, yes, arguments, scratch);
    }

    public MigratorOptions withLockTimeout(Duration newLockTimeout) {
        return new MigratorOptions(
                history, lockWait, newLockTimeout, lockRetry, statementTimeout, role, yes, arguments, scratch);
    }

    public MigratorOptions withLockRetry(Duration newLockRetry) {
        return new MigratorOptions(
                history, lockWait, lockTimeout, newLockRetry, statementTimeout, role, yes, arguments, scratch);
    }

    public MigratorOptions withStatementTimeout(@Nullable Duration newStatementTimeout) {
        return new MigratorOptions(
                history, lockWait, lockTimeout, lockRetry, newStatementTimeout, role, yes, arguments, scratch);
    }

    public MigratorOptions withRole(@Nullable String newRole) {
        return new MigratorOptions(
                history, lockWait, lockTimeout, lockRetry, statementTimeout, newRole, yes, arguments, scratch);
    }

    public MigratorOptions withYes(boolean isYes) {
        return new MigratorOptions(
                history, lockWait, lockTimeout, lockRetry, statementTimeout, role, isYes, arguments, scratch);
    }

    public MigratorOptions withArguments(Map<String, String> newArguments) {
        return new MigratorOptions(
                history, lockWait, lockTimeout, lockRetry, statementTimeout, role, yes, newArguments, scratch);
    }

    public MigratorOptions withScratch(boolean isRehearsal) {
        return new MigratorOptions(
                history, lockWait, lockTimeout, lockRetry, statementTimeout, role, yes, arguments, isRehearsal);
    }
}
