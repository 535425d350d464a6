package dev.retort.fleet;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Works on many targets at the same time, each worker on a connection of its own. All workers have ended afterwards. */
final class FleetWorkers {

    /** The work on one target. It reports failures of the target itself. */
    interface Work {
        void on(Target target, KeptConnection connection);
    }

    private final TargetQueue queue;
    private final BooleanSupplier stopped;
    private final Work work;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private volatile boolean interrupted;

    private FleetWorkers(TargetQueue queue, BooleanSupplier stopped, Work work) {
        this.queue = queue;
        this.stopped = stopped;
        this.work = work;
    }

    /**
     * Works on the targets until all are done, or {@code stopped}, or the calling thread is interrupted. It then waits
     * for those that have begun, and leaves the thread interrupted.
     */
    static void run(List<Target> targets, int jobs, BooleanSupplier stopped, Work work) {
        FleetWorkers workers = new FleetWorkers(new TargetQueue(targets), stopped, work);
        List<Thread> threads = new ArrayList<>();
        for (int i = 1; i <= Math.min(jobs, targets.size()); i++) {
            Thread thread = new Thread(workers::work, "retort-fleet-" + i);
            thread.setDaemon(true);
            thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
            threads.add(thread);
        }
        threads.forEach(Thread::start);
        threads.forEach(workers::await);
        workers.end();
    }

    private void work() {
        KeptConnection connection = null;
        try {
            Target target = next(null);
            while (target != null) {
                if (connection == null || !connection.isTo(target)) {
                    release(connection);
                    connection = new KeptConnection(target.connections());
                }
                work.on(target, connection);
                target = next(connection);
            }
        } catch (RuntimeException | Error e) {
            failure.compareAndSet(null, e);
        } finally {
            release(connection);
        }
    }

    private @Nullable Target next(@Nullable KeptConnection connection) {
        return interrupted || failure.get() != null || stopped.getAsBoolean() ? null : queue.next(connection);
    }

    private static void release(@Nullable KeptConnection connection) {
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException e) {
                // The work on its targets is done; the server ends the session of a broken connection.
            }
        }
    }

    private void await(Thread thread) {
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
    }

    private void end() {
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        Throwable thrown = failure.get();
        if (thrown instanceof Error error) {
            throw error;
        }
        if (thrown instanceof RuntimeException exception) {
            throw exception;
        }
    }
}
