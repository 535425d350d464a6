package dev.retort.runner.faults;

import static dev.retort.migration.Definitions.index;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.plan.PlannedRevision;
import dev.retort.plan.Step;
import dev.retort.revision.RevisionTarget;
import dev.retort.runner.MigrationListener;
import dev.retort.runner.Migrator;
import dev.retort.runner.Written;
import dev.retort.session.LockHolder;
import dev.retort.session.StepProgress;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** F8: an index is built while a snapshot is open that is older than the build, and the application goes on writing. */
@Tag("slow")
class OldSnapshotIT {

    private static final int HOLD_SECONDS = Counts.of("snapshot", 4, 120);
    private static final int USUAL_SECONDS = Counts.of("usual", 2, 30);
    private static final int PER_SECOND = 100;
    private static final String WRITE = "insert into t values (0)";
    private static final double MICROS = 1000;

    private final List<StepProgress> told = new CopyOnWriteArrayList<>();

    @Test
    void waitsAndSaysForWhomAndLetsTheApplicationWrite(@Fresh TestDatabase database) throws Exception {
        try (Connection report = database.connect()) {
            database.execute("create table t (a int); insert into t select generate_series(1, 1000);"
                    + " create table other (a int)");
            List<Long> usual = writesFor(database, USUAL_SECONDS);
            open(report);
            CompletableFuture<Void> build = CompletableFuture.runAsync(() -> build(database));
            List<Long> meanwhile = writesFor(database, HOLD_SECONDS);

            assertThat(build).as("the build, while the snapshot is open").isNotDone();
            report.rollback();
            build.get();

            expectToBeTold();
            assertThat(database.query("select indisvalid from pg_index where indrelid = 't'::regclass"))
                    .containsExactly("t");
            compare(Requests.p99(usual), Requests.p99(meanwhile));
        }
    }

    private void expectToBeTold() {
        assertThat(told)
                .filteredOn(one -> !one.blockers().isEmpty())
                .extracting(StepProgress::phase)
                .contains("waiting for old snapshots");
        assertThat(told.stream().flatMap(one -> one.blockers().stream()).map(LockHolder::applicationName))
                .contains("report");
    }

    private static void compare(long usual, long meanwhile) {
        Figures.record(
                "F8",
                String.format(
                        Locale.ROOT,
                        "waited %d s without failing, reported the phase and the blocking session; p99 of %d writes a"
                                + " second %.1f ms, without a build %.1f ms",
                        HOLD_SECONDS,
                        PER_SECOND,
                        meanwhile / MICROS,
                        usual / MICROS));
        if (Counts.FULL) {
            assertThat(meanwhile).as("p99 while the build waits").isLessThan(2 * usual);
        }
    }

    private static List<Long> writesFor(TestDatabase database, int seconds) throws Exception {
        try (Requests writes = Requests.start(database, WRITE, PER_SECOND)) {
            Thread.sleep(Duration.ofSeconds(seconds).toMillis());
            return writes.stop();
        }
    }

    private static void open(Connection report) throws SQLException {
        try (Statement statement = report.createStatement()) {
            statement.execute("set application_name = 'report'");
            statement.execute("begin isolation level repeatable read");
            statement.execute("select count(*) from other");
        }
        report.setAutoCommit(false);
    }

    private void build(TestDatabase database) {
        Written source = new Written()
                .then("aaa1", op -> op.createIndex("t", index("a").named("t_a").concurrently()), op -> {});
        MigrationListener listener = new MigrationListener() {
            @Override
            public void progress(PlannedRevision revision, Step step, StepProgress progress) {
                told.add(progress);
            }
        };
        try {
            Migrator.of(database::connect, source).withListener(listener).upgrade(RevisionTarget.HEADS);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
