package dev.retort.runner.faults;

import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * An application that sends a statement at a fixed rate, independently of earlier responses. The duration of a request
 * counts from its due time, so that a request that had to wait for its turn does not count as a fast one.
 */
final class Requests implements AutoCloseable {

    private static final int WORKERS = 60;

    private final TestDatabase database;
    private final String sql;
    private final int perSecond;
    private final AtomicBoolean stop = new AtomicBoolean();
    private final List<Long> micros = Collections.synchronizedList(new ArrayList<>());
    private final List<SQLException> failures = Collections.synchronizedList(new ArrayList<>());
    private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS);

    private Requests(TestDatabase database, String sql, int perSecond) {
        this.database = database;
        this.sql = sql;
        this.perSecond = perSecond;
    }

    /** Starts to send requests. */
    static Requests start(TestDatabase database, String sql, int perSecond) {
        Requests requests = new Requests(database, sql, perSecond);
        long begin = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
        for (int worker = 0; worker < WORKERS; worker++) {
            long first = begin + TimeUnit.SECONDS.toNanos(worker) / perSecond;
            requests.workers.execute(() -> requests.send(first));
        }
        return requests;
    }

    private void send(long first) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            long due = first;
            while (!stop.get()) {
                TimeUnit.NANOSECONDS.sleep(Math.max(0, due - System.nanoTime()));
                statement.execute(sql);
                micros.add(TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - due));
                due += TimeUnit.SECONDS.toNanos(WORKERS) / perSecond;
            }
        } catch (SQLException e) {
            failures.add(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stops, and returns the durations in microseconds, in ascending order. */
    List<Long> stop() throws InterruptedException, SQLException {
        stop.set(true);
        workers.shutdown();
        if (!workers.awaitTermination(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("a request is not answered");
        }
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
        return micros.stream().sorted().toList();
    }

    /** Returns the 99th percentile. */
    static long p99(List<Long> sorted) {
        return sorted.get((int) (sorted.size() * 0.99));
    }

    @Override
    public void close() {
        stop.set(true);
        workers.shutdownNow();
    }
}
