package dev.retort.runner.faults;

import static dev.retort.migration.Definitions.column;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.revision.RevisionTarget;
import dev.retort.runner.Migrator;
import dev.retort.runner.Written;
import dev.retort.session.MigratorOptions;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** F13: a report holds the table that is to be altered, and the application goes on asking for it. */
@Tag("slow")
class LockQueueIT {

    private static final int HOLD_SECONDS = Counts.of("hold", 2, 30);
    private static final int PER_SECOND = 200;
    private static final long TOLERATED_MILLIS = 50;

    @Test
    void letsTheApplicationThroughUntilTheTableIsFree(@Fresh TestDatabase database) throws Exception {
        try (Connection report = database.connect()) {
            database.execute("create table t (a int primary key); insert into t select generate_series(1, 1000)");
            report.setAutoCommit(false);
            try (Statement statement = report.createStatement()) {
                statement.execute("select count(*) from t");
            }
            try (Requests application = Requests.start(database, "select a from t where a = 7", PER_SECOND)) {
                CompletableFuture<Long> migration = CompletableFuture.supplyAsync(() -> migrate(database));
                Thread.sleep(Duration.ofSeconds(HOLD_SECONDS).toMillis());
                report.rollback();
                long released = System.nanoTime();
                long after = TimeUnit.NANOSECONDS.toMillis(migration.get() - released);

                assertThat(after).as("done after the release, not before").isPositive();
                check(application.stop(), after);
            }
        }
    }

    private static void check(List<Long> latencies, long after) {
        long p99 = TimeUnit.MICROSECONDS.toMillis(Requests.p99(latencies));
        long limit = MigratorOptions.DEFAULTS.lockTimeout().toMillis();
        Figures.record(
                "F13",
                HOLD_SECONDS + " s, " + latencies.size() + " requests: p99 " + p99 + " ms at a lock timeout of " + limit
                        + " ms, done " + after + " ms after the release");
        if (Counts.FULL) {
            assertThat(p99).isLessThanOrEqualTo(limit + TOLERATED_MILLIS);
            assertThat(after).isLessThanOrEqualTo(1000);
        }
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
}
