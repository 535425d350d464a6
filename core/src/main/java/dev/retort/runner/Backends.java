package dev.retort.runner;

import dev.retort.history.InFlightStatement;
import dev.retort.postgres.InternalQuery;
import dev.retort.session.Backoff;
import dev.retort.session.LockHolder;
import dev.retort.session.LockHolders;
import dev.retort.session.LockUnavailableException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Waits for the server processes of earlier runs. */
final class Backends {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);

    private Backends() {}

    /**
     * Waits until the process that ran a statement has ended.
     *
     * @throws LockUnavailableException when it has not ended within the time to wait for other runners
     */
    static void awaitEnd(InFlightStatement step, RunContext context) throws SQLException {
        long start = System.nanoTime();
        Duration wait = context.options().lockWait();
        Backoff backoff = new Backoff(FIRST_PAUSE, LONGEST_PAUSE, ThreadLocalRandom.current());
        boolean reported = false;
        while (isRunning(context.connection(), step)) {
            List<LockHolder> holders = LockHolders.ofProcess(context.connection(), step.backendPid());
            if (System.nanoTime() - start >= wait.toNanos()) {
                throw new LockUnavailableException(holders, wait);
            }
            if (!reported && !holders.isEmpty()) {
                context.listener().waitingForLock(holders.get(0));
                reported = true;
            }
            backoff.pause();
        }
    }

    private static boolean isRunning(Connection connection, InFlightStatement step) throws SQLException {
        return InternalQuery.on(connection)
                .first(
                        "select exists (select 1 from pg_catalog.pg_stat_activity where pid = ?"
                                + " and backend_start = ? and pid <> pg_catalog.pg_backend_pid())",
                        row -> row.getBoolean(1),
                        step.backendPid(),
                        step.backendStart().atOffset(ZoneOffset.UTC))
                .orElseThrow();
    }
}
