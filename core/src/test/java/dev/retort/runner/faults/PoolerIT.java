package dev.retort.runner.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.plan.PlannedRevision;
import dev.retort.revision.RevisionTarget;
import dev.retort.runner.Fixture;
import dev.retort.runner.MigrationListener;
import dev.retort.runner.Migrator;
import dev.retort.session.LockLostException;
import dev.retort.session.PooledSessionException;
import dev.retort.testing.DatabaseProxy;
import dev.retort.testing.Fresh;
import dev.retort.testing.Pooler;
import dev.retort.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F16: PgBouncer stands between the runner and the server. */
@Tag("slow")
class PoolerIT {

    private final Path folder;

    PoolerIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void refusesAPoolerInTransactionMode(@Fresh TestDatabase database) throws Exception {
        try (DatabaseProxy pooler = Pooler.start(folder, database, "transaction")) {
            Migrator migrator = Migrator.of(pooler::connect, MixedPlan.source());
            long start = System.nanoTime();
            for (int i = 0; i < 5; i++) {
                assertThatThrownBy(() -> migrator.upgrade(RevisionTarget.HEADS))
                        .isInstanceOf(PooledSessionException.class)
                        .hasMessageContaining("session mode");
            }
            long millis = (System.nanoTime() - start) / 5_000_000;

            assertThat(database.advisoryLocks()).isEmpty();
            assertThat(database.query("select count(*) from pg_class where relname = 'retort_history'"))
                    .containsExactly("0");
            Figures.record("F16", "refused within " + millis + " ms; 0 locks left");
        }
    }

    @Test
    void refusesAPoolerInStatementMode(@Fresh TestDatabase database) throws Exception {
        try (DatabaseProxy pooler = Pooler.start(folder, database, "statement")) {
            assertThatThrownBy(() ->
                            Migrator.of(pooler::connect, MixedPlan.source()).upgrade(RevisionTarget.HEADS))
                    .isInstanceOf(PooledSessionException.class)
                    .hasMessageContaining("session mode");
        }
    }

    @Test
    void needsOneSessionOfAPoolerInSessionModeOnly(@Fresh TestDatabase database) throws Exception {
        try (DatabaseProxy pooler = Pooler.start(folder, database, "session", "default_pool_size = 1")) {
            long start = System.nanoTime();

            Migrator.of(pooler::connect, MixedPlan.source()).upgrade(RevisionTarget.HEADS);

            Outcome.expectWhole(database);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(60));
        }
    }

    @Test
    void saysThatItWaitsForTheOnlySessionOfAPooler(@Fresh TestDatabase database) throws Exception {
        List<String> warnings = new CopyOnWriteArrayList<>();
        ExecutorService threads = Executors.newSingleThreadExecutor();
        try (DatabaseProxy pooler = Pooler.start(folder, database, "session", "default_pool_size = 1")) {
            Migrator migrator = Migrator.of(pooler::connect, MixedPlan.source()).withListener(new MigrationListener() {
                @Override
                public void warned(String warning) {
                    warnings.add(warning);
                }
            });
            Future<?> run;
            try (Connection client = pooler.connect()) {
                backend(client);
                run = threads.submit(() -> migrator.upgrade(RevisionTarget.HEADS));
                long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
                while (warnings.isEmpty() && System.nanoTime() < end) {
                    Thread.onSpinWait();
                }
                assertThat(run.isDone()).isFalse();
            }
            run.get(60, TimeUnit.SECONDS);

            assertThat(warnings).singleElement().asString().contains("has not given a session", "pool_size");
            Outcome.expectWhole(database);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void refusesABorrowedConnectionThatChangesItsSession(@Fresh TestDatabase database) throws Exception {
        try (DatabaseProxy pooler = Pooler.start(folder, database, "transaction", "server_round_robin = 1");
                Connection borrowed = pooler.connect();
                Connection other = pooler.connect()) {
            other.setAutoCommit(false);
            backend(other);
            backend(borrowed);
            other.rollback();

            assertThatThrownBy(() -> Migrator.on(borrowed, MixedPlan.source()).upgrade(RevisionTarget.HEADS))
                    .isInstanceOf(PooledSessionException.class);
            assertThat(database.query("select count(*) from pg_class where relname = 'retort_history'"))
                    .containsExactly("0");
        }
    }

    /** A pooler that always gives the session that was used last may never give back the one that has the lock. */
    @Test
    void releasesTheLockThatAPoolerKeeps(@Fresh TestDatabase database) throws Exception {
        try (DatabaseProxy pooler = Pooler.start(folder, database, "transaction", "server_round_robin = 1");
                Connection borrowed = pooler.connect();
                Connection other = pooler.connect()) {
            List<String> warnings = new ArrayList<>();
            ExecutorService threads = Executors.newSingleThreadExecutor();
            List<Future<Boolean>> sleeps = new ArrayList<>();
            Migrator migrator = Migrator.on(borrowed, Fixture.threeRevisions()).withListener(new MigrationListener() {
                @Override
                public void warned(String warning) {
                    warnings.add(warning);
                }

                @Override
                public void revisionFinished(PlannedRevision revision, Duration took) {
                    sleeps.add(threads.submit(() -> other.createStatement().execute("select pg_sleep(1)")));
                    awaitSleeper(database);
                }
            });

            assertThatThrownBy(() -> migrator.upgrade(RevisionTarget.HEADS)).isInstanceOf(LockLostException.class);

            assertThat(warnings).singleElement().asString().contains("session mode");
            assertThat(database.advisoryLocks()).isEmpty();
            assertThat(sleeps.get(0).get(10, TimeUnit.SECONDS)).isTrue();
            threads.shutdown();
        }
    }

    private static void awaitSleeper(TestDatabase database) {
        try {
            while (database.query("select pid from pg_stat_activity where datname = current_database()"
                            + " and state = 'active' and query like 'select pg_sleep%'")
                    .isEmpty()) {
                Thread.onSpinWait();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int backend(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            return row.getInt(1);
        }
    }

    @Test
    void worksThroughAPoolerInSessionMode(@Fresh TestDatabase database) throws Exception {
        try (DatabaseProxy pooler = Pooler.start(folder, database, "session")) {
            Migrator.of(pooler::connect, MixedPlan.source()).upgrade(RevisionTarget.HEADS);

            Outcome.expectWhole(database);
        }
    }
}
