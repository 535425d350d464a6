package dev.retort.runner;

import dev.retort.plan.PlannedRevision;
import dev.retort.plan.Step;
import dev.retort.session.ConnectionSource;
import dev.retort.session.Session;
import dev.retort.session.SessionProgress;
import dev.retort.session.StepProgress;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Watches a session through a second connection, which is opened for a long-running step and released at the end of the
 * run. It reports the progress of the step, and aborts a connection whose session no longer exists on the server.
 */
final class StepWatch implements AutoCloseable {

    /** A watched step, with the time of its start. */
    private record Watched(PlannedRevision revision, Step step, long start) {}

    private static final long DELAY_MILLIS = 2_000;
    private static final long INTERVAL_MILLIS = 1_000;
    private static final int MAX_MISSES = 2;

    private final ConnectionSource connections;
    private final Connection session;
    private final SessionProgress progress;
    private final MigrationListener listener;
    private @Nullable ScheduledExecutorService thread;
    private @Nullable Connection connection;
    private volatile @Nullable Watched watched;
    private volatile long lastActivity;
    private boolean disabled;
    private int misses;

    private StepWatch(
            ConnectionSource connections, Connection session, SessionProgress progress, MigrationListener listener) {
        this.connections = connections;
        this.session = session;
        this.progress = progress;
        this.listener = listener;
    }

    /** Creates a watch over a session. It is inactive if the source has no second connection. */
    static StepWatch over(Session session, ConnectionSource connections, MigrationListener listener) {
        return new StepWatch(connections, session.connection(), session.progress(), listener);
    }

    /** Starts to watch a step. */
    @SuppressWarnings("FutureReturnValueIgnored") // a failure ends the watch, in inspect()
    void begin(PlannedRevision revision, Step step) {
        lastActivity = System.nanoTime();
        watched = new Watched(revision, step, lastActivity);
        if (thread == null && connections.isRepeatable()) {
            ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(StepWatch::daemon);
            started.scheduleWithFixedDelay(this::inspect, DELAY_MILLIS, INTERVAL_MILLIS, TimeUnit.MILLISECONDS);
            thread = started;
        }
    }

    /** Ends the watch over a step. The session stays watched between steps, for example during a COMMIT. */
    void end() {
        lastActivity = System.nanoTime();
        watched = null;
    }

    private void inspect() {
        if (disabled || elapsed().toMillis() < DELAY_MILLIS) {
            return;
        }
        try {
            Connection observer = connection;
            if (observer == null) {
                observer = connections.open();
                connection = observer;
            }
            report(watched, observer);
        } catch (SQLException | RuntimeException e) {
            disabled = true; // without a second connection, the step continues unwatched
        }
    }

    private void report(@Nullable Watched now, Connection observer) throws SQLException {
        StepProgress found = progress.read(observer, elapsed());
        misses = found == null ? misses + 1 : 0;
        if (found != null && now != null && now.equals(watched)) {
            listener.progress(now.revision(), now.step(), found);
        } else if (misses >= MAX_MISSES) {
            session.abort(Runnable::run);
        }
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - lastActivity);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "retort-watch");
        thread.setDaemon(true);
        return thread;
    }

    /** Ends the watch. The monitoring thread releases the second connection when its current query has ended. */
    @Override
    public void close() {
        end();
        if (thread != null) {
            thread.execute(this::release);
            thread.shutdown();
        }
    }

    private void release() {
        try {
            if (connection != null) {
                connections.release(connection);
            }
        } catch (SQLException e) {
            disabled = true; // it is already closed
        }
    }
}
