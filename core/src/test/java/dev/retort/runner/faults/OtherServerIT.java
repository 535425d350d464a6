package dev.retort.runner.faults;

import static dev.retort.migration.Definitions.column;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.history.AppliedRevision;
import dev.retort.migration.Operations;
import dev.retort.revision.RevisionTarget;
import dev.retort.runner.MigrationFailedException;
import dev.retort.runner.Migrator;
import dev.retort.runner.Written;
import dev.retort.session.UnsuitableServerException;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F25: the server takes no writes, is restarted between two attempts, or has another time or another database name. */
@Tag("slow")
class OtherServerIT {

    private static int faults;

    @AfterAll
    static void record() {
        Figures.record(
                "F25",
                faults + " faults (a standby, a read-only database, a restart between two attempts, a database renamed"
                        + " during the run, a clock a day ahead): an error message, or the run continued; nothing lost");
    }

    @Test
    void refusesAStandby(@TempDir Path folder) throws Exception {
        Path data = folder.resolve("data");
        try (OwnServer primary = OwnServer.in(data)) {
            primary.create("app");
        }
        try (OwnServer standby = OwnServer.standby(data)) {
            Migrator migrator = Outcome.migrator(standby.database("app"));

            assertThatThrownBy(() -> migrator.upgrade(RevisionTarget.HEADS))
                    .isInstanceOf(UnsuitableServerException.class)
                    .hasMessageContaining("standby");
            assertThat(migrator.current()).isEmpty();
        }
        faults++;
    }

    @Test
    void refusesADatabaseThatTakesNoWrites(@Fresh TestDatabase database) throws SQLException {
        database.execute("alter database " + database.name() + " set default_transaction_read_only = on");
        Migrator migrator = Outcome.migrator(database);

        assertThatThrownBy(() -> migrator.upgrade(RevisionTarget.HEADS))
                .isInstanceOf(UnsuitableServerException.class)
                .hasMessageContaining("read-only");
        assertThat(migrator.current()).isEmpty();
        faults++;
    }

    @Test
    void carriesOnAfterARestartBetweenTwoTries() throws Exception {
        try (OwnServer server = OwnServer.start()) {
            TestDatabase database = server.create("app");
            database.execute("create table t (a int)");
            Migrator migrator = Migrator.of(database::connect, new Written().then("r1", OtherServerIT::addB, op -> {}));
            try (Connection reader = Blocker.reading(database, "t")) {
                Interrupted upgrade = Interrupted.start(database, migrator);
                upgrade.await("select count(*) from pg_locks where relation = 't'::regclass and not granted", "1");
                server.restart(OwnServer.Stop.FAST);
                upgrade.expectEndedByTheServer();
                assertThat(reader.isValid(1)).isFalse();
            }
            server.await();

            migrator.upgrade(RevisionTarget.HEADS);

            assertThat(migrator.current())
                    .extracting(AppliedRevision::state)
                    .containsExactly(AppliedRevision.State.APPLIED);
        }
        faults++;
    }

    @Test
    void saysThatTheDatabaseIsGoneWhoseNameWasChangedMeanwhile() throws Exception {
        TestDatabase database = TestServer.database();
        TestDatabase maintenance = database.sibling();
        String name = database.name();
        String renamed = name + "_renamed";
        URI server = URI.create(database.url().substring("jdbc:".length()));
        try (maintenance;
                TcpProxy proxy = TcpProxy.cutting(server.getPort(), "COMMIT", 5, TcpProxy.Cut.BEFORE)) {
            String link = database.url().replace(":" + server.getPort() + "/", ":" + proxy.port() + "/");
            AtomicInteger connections = new AtomicInteger();
            Migrator migrator = Migrator.of(
                    () -> {
                        if (connections.incrementAndGet() == 2) {
                            maintenance.execute("select pg_terminate_backend(pid, 5000) from pg_stat_activity where"
                                    + " datname = '" + name + "'");
                            maintenance.execute("alter database " + name + " rename to " + renamed);
                        }
                        return DriverManager.getConnection(link);
                    },
                    MixedPlan.source());

            assertThatThrownBy(() -> migrator.upgrade(RevisionTarget.HEADS))
                    .isInstanceOfAny(SQLException.class, MigrationFailedException.class)
                    .hasMessageContaining(name)
                    .hasMessageContaining("does not exist");

            maintenance.execute("alter database " + renamed + " rename to " + name);
            Outcome.migrator(database).upgrade(RevisionTarget.HEADS);
            Outcome.expectWhole(database);
        } finally {
            database.close();
        }
        faults++;
    }

    @Test
    void goesByTheGraphAndNotByTheClock(@Fresh TestDatabase database) throws SQLException {
        Written source =
                new Written().then("r1", op -> op.createTable("t", column("a", "int")), op -> op.dropTable("t"));
        Migrator.of(database::connect, source).upgrade(RevisionTarget.HEADS);
        database.execute("update retort_history set applied_at = now() + interval '1 day'");
        Migrator next =
                Migrator.of(database::connect, source.then("r2", OtherServerIT::addB, op -> op.dropColumn("t", "b")));

        next.upgrade(RevisionTarget.HEADS);
        next.downgrade(RevisionTarget.parse("-1"));

        assertThat(next.current()).extracting(AppliedRevision::revision).containsExactly("r1");
        faults++;
    }

    private static void addB(Operations op) {
        op.addColumn("t", column("b", "int"));
    }
}
