package dev.retort.runner;

import dev.retort.plan.PlannedRevision;
import dev.retort.plan.Step;
import dev.retort.session.ConnectionSource;
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
 * Looks after a session from a connection beside it, which is opened when a step takes its time, and given back when the
 * run ends: tells how far the step is, and cuts a connection of which the server has lost the other end.
 */
final class StepWatch implements AutoCloseable {

    /** What is watched: a step, and since when. */
    private record Watched(PlannedRevision revision, Step step, long start) {}

    private static final long PATIENCE_MILLIS = 2_000;
    private static final long INTERVAL_MILLIS = 1_000;
    private static final int MISSED_TWICE = 2;

    private final ConnectionSource connections;
    private final Connection session;
    private final SessionProgress progress;
    private final MigrationListener listener;
    private @Nullable ScheduledExecutorService thread;
    private @Nullable Connection connection;
    private volatile @Nullable Watched watched;
    private volatile long lastSign;
    private boolean blind;
    private int missed;

    private StepWatch(
            ConnectionSource connections, Connection session, SessionProgress progress, MigrationListener listener) {
        this.connections = connections;
        this.session = session;
        this.progress = progress;
        this.listener = listener;
    }

    /** Watches that session, where there can be a connection beside it. */
    static StepWatch over(Connection session, ConnectionSource connections, MigrationListener listener)
            throws SQLException {
        return new StepWatch(connections, session, SessionProgress.of(session), listener);
    }

    /** A step begins. */
    @SuppressWarnings("FutureReturnValueIgnored") // what fails ends the watch, in look()
    void begin(PlannedRevision revision, Step step) {
        lastSign = System.nanoTime();
        watched = new Watched(revision, step, lastSign);
        if (thread == null && connections.isRepeatable()) {
            ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(StepWatch::daemon);
            started.scheduleWithFixedDelay(this::look, PATIENCE_MILLIS, INTERVAL_MILLIS, TimeUnit.MILLISECONDS);
            thread = started;
        }
    }

    /** The step has ended, one way or the other; what comes between steps, such as a COMMIT, is looked after, too. */
    void end() {
        lastSign = System.nanoTime();
        watched = null;
    }

    private void look() {
        if (blind || elapsed().toMillis() < PATIENCE_MILLIS) {
            return;
        }
        try {
            Connection beside = connection;
            if (beside == null) {
                beside = connections.open();
                connection = beside;
            }
            tell(watched, beside);
        } catch (SQLException | RuntimeException e) {
            blind = true; // no connection beside it: the step goes on unwatched
        }
    }

    private void tell(@Nullable Watched now, Connection beside) throws SQLException {
        StepProgress found = progress.read(beside, elapsed());
        missed = found == null ? missed + 1 : 0;
        if (found != null && now != null && now.equals(watched)) {
            listener.progress(now.revision(), now.step(), found);
        } else if (missed >= MISSED_TWICE) {
            session.abort(Runnable::run);
        }
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - lastSign);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "retort-watch");
        thread.setDaemon(true);
        return thread;
    }

    /** Ends the watch; the connection beside the session is given back by whoever may still wait for it. */
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
            blind = true; // it is gone already
        }
    }
}
