package dev.retort.runner.faults;

import static dev.retort.migration.Definitions.column;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.revision.RevisionTarget;
import dev.retort.runner.Migrator;
import dev.retort.runner.MigratorOptions;
import dev.retort.runner.Written;
import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** F13: a report holds the table that is to be altered, and the application goes on asking for it. */
class LockQueueIT {

    private static final int HOLD_SECONDS = Counts.of("hold", 2, 30);
    private static final int WORKERS = 8;
    /** Each worker asks every 40 ms, which makes 200 requests a second. */
    private static final int INTERVAL_MILLIS = 40;

    @Test
    void letsTheApplicationThroughUntilTheTableIsFree() throws Exception {
        try (TestDatabase database = TestServer.database();
                Connection report = database.connect()) {
            database.execute("create table t (a int primary key); insert into t select generate_series(1, 1000)");
            report.setAutoCommit(false);
            execute(report, "select count(*) from t");
            AtomicBoolean stop = new AtomicBoolean();
            List<Long> latencies = Collections.synchronizedList(new ArrayList<>());
            ExecutorService application = Executors.newFixedThreadPool(WORKERS);
            for (int i = 0; i < WORKERS; i++) {
                application.execute(() -> ask(database, stop, latencies));
            }
            CompletableFuture<Long> migration = CompletableFuture.supplyAsync(() -> migrate(database));
            Thread.sleep(Duration.ofSeconds(HOLD_SECONDS).toMillis());
            report.rollback();
            long released = System.nanoTime();
            long after = TimeUnit.NANOSECONDS.toMillis(migration.get() - released);
            stop.set(true);
            application.shutdown();
            assertThat(application.awaitTermination(30, TimeUnit.SECONDS)).isTrue();

            assertThat(after).as("done after the release, not before").isPositive();
            check(latencies, after);
        }
    }

    private static void check(List<Long> latencies, long after) {
        List<Long> sorted = latencies.stream().sorted().toList();
        long p99 = sorted.get((int) (sorted.size() * 0.99));
        long limit = MigratorOptions.DEFAULTS.lockTimeout().toMillis();
        if (Counts.FULL) {
            assertThat(p99).isLessThanOrEqualTo(limit + 50);
            assertThat(after).isLessThanOrEqualTo(1000);
        }
        Figures.record(
                "F13",
                HOLD_SECONDS + " s, " + sorted.size() + " requests: p99 " + p99 + " ms at a lock timeout of " + limit
                        + " ms, done " + after + " ms after the release");
    }

    private static long migrate(TestDatabase database) {
        try {
            Written source = new Written()
                    .then("aaa1", op -> op.addColumn("t", column("b", "int")), op -> op.dropColumn("t", "b"));
            Migrator.of(database::connect, source).upgrade(RevisionTarget.HEADS);
            return System.nanoTime();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void ask(TestDatabase database, AtomicBoolean stop, List<Long> latencies) {
        try (Connection connection = database.connect()) {
            while (!stop.get()) {
                long start = System.nanoTime();
                execute(connection, "select a from t where a = 7");
                long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
                latencies.add(took);
                Thread.sleep(Math.max(0, INTERVAL_MILLIS - took));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
