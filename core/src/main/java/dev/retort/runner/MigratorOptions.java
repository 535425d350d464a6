package dev.retort.runner;

import dev.retort.schema.QualifiedName;
import java.time.Duration;
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
 */
public record MigratorOptions(
        QualifiedName history,
        Duration lockWait,
        Duration lockTimeout,
        Duration lockRetry,
        @Nullable Duration statementTimeout,
        @Nullable String role,
        boolean yes) {

    /** The options that hold where nothing else is said. */
    public static final MigratorOptions DEFAULTS = new MigratorOptions(
            QualifiedName.of("retort_history"),
            Duration.ofMinutes(10),
            Duration.ofMillis(250),
            Duration.ofMinutes(5),
            null,
            null,
            false);

    public MigratorOptions withHistory(QualifiedName newHistory) {
        return new MigratorOptions(newHistory, lockWait, lockTimeout, lockRetry, statementTimeout, role, yes);
    }

    public MigratorOptions withLockWait(Duration newLockWait) {
        return new MigratorOptions(history, newLockWait, lockTimeout, lockRetry, statementTimeout, role, yes);
    }

    public MigratorOptions withLockTimeout(Duration newLockTimeout) {
        return new MigratorOptions(history, lockWait, newLockTimeout, lockRetry, statementTimeout, role, yes);
    }

    public MigratorOptions withLockRetry(Duration newLockRetry) {
        return new MigratorOptions(history, lockWait, lockTimeout, newLockRetry, statementTimeout, role, yes);
    }

    public MigratorOptions withStatementTimeout(@Nullable Duration newStatementTimeout) {
        return new MigratorOptions(history, lockWait, lockTimeout, lockRetry, newStatementTimeout, role, yes);
    }

    public MigratorOptions withRole(@Nullable String newRole) {
        return new MigratorOptions(history, lockWait, lockTimeout, lockRetry, statementTimeout, newRole, yes);
    }

    public MigratorOptions withYes(boolean isYes) {
        return new MigratorOptions(history, lockWait, lockTimeout, lockRetry, statementTimeout, role, isYes);
    }
}
