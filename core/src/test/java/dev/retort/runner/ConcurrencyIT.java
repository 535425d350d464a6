package dev.retort.runner;

import static dev.retort.migration.Definitions.column;
import static dev.retort.runner.Fixture.applied;
import static dev.retort.runner.Fixture.migrator;
import static dev.retort.runner.Fixture.tables;
import static dev.retort.runner.Fixture.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.plan.PlannedRevision;
import dev.retort.plan.Step;
import dev.retort.schema.QualifiedName;
import dev.retort.session.LockHolder;
import dev.retort.session.LockUnavailableException;
import dev.retort.session.MigrationLock;
import dev.retort.session.MigratorOptions;
import dev.retort.session.Sql;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConcurrencyIT {

    private static final long KEY = MigrationLock.key(new QualifiedName("public", "retort_history"));

    private final TestDatabase database;

    ConcurrencyIT(@Fresh TestDatabase database) {
        this.database = database;
    }

    @Test
    void letsOneOfFourRunnersDoTheWork() throws Exception {
        Written source = Fixture.threeRevisions();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Integer>> runs = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                runs.add(() -> migrator(database, source)
                        .upgrade(target("head"))
                        .revisions()
                        .size());
            }
            List<Integer> done = new ArrayList<>();
            for (Future<Integer> run : threads.invokeAll(runs)) {
                done.add(run.get());
            }
            assertThat(done).containsExactlyInAnyOrder(3, 0, 0, 0);
        } finally {
            threads.shutdownNow();
        }
        assertThat(tables(database)).containsExactly("posts.id", "posts.title", "users.id");
        assertThat(applied(migrator(database, source))).hasSize(3);
    }

    @Test
    void namesWhoHasTheLockWhenItGivesUp() throws SQLException {
        Recorder recorder = new Recorder();
        Migrator migrator = migrator(database, Fixture.threeRevisions())
                .withOptions(MigratorOptions.DEFAULTS.withLockWait(Duration.ofMillis(300)))
                .withListener(recorder);
        try (Connection other = database.connect();
                Statement statement = other.createStatement()) {
            statement.execute("set application_name = 'another runner'");
            statement.execute("select pg_advisory_lock(" + KEY + ")");
            int pid = Integer.parseInt(Sql.text(other, "select pg_backend_pid()"));

            assertThatThrownBy(() -> migrator.upgrade(target("head")))
                    .isInstanceOfSatisfying(LockUnavailableException.class, e -> {
                        assertThat(e.holders()).singleElement().satisfies(holder -> {
                            assertThat(holder.pid()).isEqualTo(pid);
                            assertThat(holder.applicationName()).isEqualTo("another runner");
                            assertThat(holder.since()).isNotNull();
                        });
                        assertThat(e).hasMessageContaining("another runner");
                    });
            assertThat(recorder.told).containsExactly("waiting for " + pid);
        }
        assertThat(tables(database)).isEmpty();
    }

    @Test
    void triesAgainUntilABlockerLeavesAndNamesIt() throws Exception {
        database.execute("create table users (id bigint)");
        Migrator migrator = migrator(
                database, new Written().then("aaa1", op -> op.addColumn("users", column("name", "text")), op -> {}));
        try (Connection blocker = database.connect();
                Statement statement = blocker.createStatement()) {
            blocker.setAutoCommit(false);
            statement.execute("lock table users in access share mode");
            int pid = Integer.parseInt(Sql.text(blocker, "select pg_backend_pid()"));
            LeaveOnRetry recorder = new LeaveOnRetry(blocker);

            migrator.withListener(recorder).upgrade(target("head"));

            assertThat(recorder.told).contains("blocked by " + pid).endsWith("finish aaa1");
        }
        assertThat(applied(migrator)).containsExactly("aaa1 applied");
    }

    @Test
    void givesUpOnLocksThatAreNotToBeHad() throws SQLException {
        database.execute("create table users (id bigint)");
        Migrator migrator = migrator(
                        database,
                        new Written().then("aaa1", op -> op.addColumn("users", column("name", "text")), op -> {}))
                .withOptions(MigratorOptions.DEFAULTS
                        .withLockTimeout(Duration.ofMillis(50))
                        .withLockRetry(Duration.ofMillis(400)));
        try (Connection blocker = database.connect();
                Statement statement = blocker.createStatement()) {
            blocker.setAutoCommit(false);
            statement.execute("set application_name = 'report'");
            statement.execute("lock table users in access share mode");

            assertThatThrownBy(() -> migrator.upgrade(target("head")))
                    .isInstanceOfSatisfying(MigrationFailedException.class, e -> {
                        assertThat(e.sqlState()).isEqualTo("55P03");
                        assertThat(e.remedy()).contains("report");
                    });
        }
        assertThat(applied(migrator)).isEmpty();
    }

    @Test
    void freesTheLockOfARunnerWhoseConnectionIsCut() throws Exception {
        Written source = Fixture.threeRevisions();
        MigrationListener cut = new MigrationListener() {
            @Override
            public void revisionFinished(PlannedRevision revision, Duration took) {
                try {
                    database.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                            + " where datname = current_database() and application_name = 'retort'");
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            }
        };
        assertThatThrownBy(() -> migrator(database, source).withListener(cut).upgrade(target("head")))
                .isInstanceOfSatisfying(MigrationFailedException.class, e -> assertThat(e.sqlState())
                        .isEqualTo("57P01"));

        assertThat(migrator(database, source).upgrade(target("head")).revisions())
                .hasSize(2);
    }

    /** Releases the blocker at the second attempt. */
    private static final class LeaveOnRetry extends Recorder {

        private final Connection blocker;

        LeaveOnRetry(Connection blocker) {
            this.blocker = blocker;
        }

        @Override
        public void retrying(PlannedRevision revision, @Nullable Step step, int attempt, List<LockHolder> blockers) {
            super.retrying(revision, step, attempt, blockers);
            if (attempt == 2) {
                try {
                    blocker.rollback();
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }
}
