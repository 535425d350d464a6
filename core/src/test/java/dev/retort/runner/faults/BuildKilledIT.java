package dev.retort.runner.faults;

import static dev.retort.migration.Definitions.index;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.revision.RevisionTarget;
import dev.retort.runner.LockHolder;
import dev.retort.runner.MigrationFailedException;
import dev.retort.runner.MigrationListener;
import dev.retort.runner.Migrator;
import dev.retort.runner.PlannedRevision;
import dev.retort.runner.Step;
import dev.retort.runner.StepProgress;
import dev.retort.runner.Written;
import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F8 and F9: an index is built while a transaction is open that it must wait for, and the build is killed meanwhile. */
class BuildKilledIT {

    private TestDatabase database;

    @BeforeEach
    void create() throws SQLException {
        database = TestServer.database();
        database.execute(
                "create table t (a int); insert into t select generate_series(1, 1000); create table other (a int)");
    }

    @AfterEach
    void drop() throws SQLException {
        database.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            read committed  | insert into t values (0)  | waiting for writers before build
            repeatable read | select count(*) from other | waiting for old snapshots
            """)
    void buildsAnewWhatWasKilledInAnyPhase(String isolation, String query, String phase) throws Exception {
        Migrator migrator = migrator();
        try (Connection blocker = open(isolation, query)) {
            CompletableFuture<Void> run = CompletableFuture.runAsync(() -> upgradeUntilKilled(migrator));
            awaitPhase(phase);
            Outcome.endSessions(database);
            run.get();
            blocker.rollback();
        }

        migrator.upgrade(RevisionTarget.HEADS);

        assertThat(database.query("select indexrelid::regclass || ' ' || indisvalid from pg_index"
                        + " where indrelid = 't'::regclass"))
                .containsExactly("t_a true");
        Figures.record("F9", "killed while it waits for writers and while it waits for old snapshots: one valid index");
    }

    @Test
    void waitsForAnOldSnapshotAndSaysSo() throws Exception {
        Listener told = new Listener();
        try (Connection blocker = open("repeatable read", "select count(*) from other")) {
            CompletableFuture<Void> run = CompletableFuture.runAsync(
                    () -> upgradeUntilKilled(migrator().withListener(told)));
            while (told.progress.stream().noneMatch(one -> !one.blockers().isEmpty())) {
                Thread.sleep(50);
            }
            blocker.rollback();
            run.get();
        }

        assertThat(told.progress)
                .filteredOn(one -> !one.blockers().isEmpty())
                .extracting(StepProgress::phase)
                .contains("waiting for old snapshots");
        assertThat(told.progress.stream()
                        .flatMap(one -> one.blockers().stream())
                        .map(LockHolder::applicationName))
                .contains("report");
        assertThat(database.query("select indisvalid from pg_index where indrelid = 't'::regclass"))
                .containsExactly("t");
        Figures.record("F8", "waits without failing, and names the phase and who is in the way");
    }

    private Connection open(String isolation, String query) throws SQLException {
        Connection connection = database.connect();
        try (Statement statement = connection.createStatement()) {
            statement.execute("set application_name = 'report'");
            statement.execute("begin isolation level " + isolation);
            statement.execute(query);
        }
        connection.setAutoCommit(false);
        return connection;
    }

    private void awaitPhase(String phase) throws Exception {
        while (!database.query("select phase from pg_stat_progress_create_index")
                .contains(phase)) {
            Thread.sleep(20);
        }
    }

    private static void upgradeUntilKilled(Migrator migrator) {
        try {
            migrator.upgrade(RevisionTarget.HEADS);
        } catch (MigrationFailedException e) {
            assertThat(e.sqlState()).isEqualTo("57P01");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Migrator migrator() {
        Written source = new Written()
                .then("aaa1", op -> op.createIndex("t", index("a").named("t_a").concurrently()), op -> {});
        return Migrator.of(database::connect, source);
    }

    /** Keeps what it is told of the progress. */
    private static final class Listener implements MigrationListener {

        private final List<StepProgress> progress = new CopyOnWriteArrayList<>();

        @Override
        public void progress(PlannedRevision revision, Step step, StepProgress told) {
            progress.add(told);
        }
    }
}
