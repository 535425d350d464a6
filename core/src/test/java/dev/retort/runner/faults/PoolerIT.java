package dev.retort.runner.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.revision.RevisionTarget;
import dev.retort.runner.Migrator;
import dev.retort.session.PooledSessionException;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
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
        try (Pooler pooler = Pooler.start(folder, database, "transaction")) {
            Migrator migrator = Migrator.of(pooler::connect, MixedPlan.source());
            long start = System.nanoTime();
            for (int i = 0; i < 5; i++) {
                assertThatThrownBy(() -> migrator.upgrade(RevisionTarget.HEADS))
                        .isInstanceOf(PooledSessionException.class)
                        .hasMessageContaining("session mode");
            }
            long millis = (System.nanoTime() - start) / 5_000_000;

            assertThat(database.query("select count(*) from pg_locks where locktype = 'advisory'"))
                    .containsExactly("0");
            assertThat(database.query("select count(*) from pg_class where relname = 'retort_history'"))
                    .containsExactly("0");
            Figures.record("F16", "refused within " + millis + " ms; 0 locks left");
        }
    }

    @Test
    void worksThroughAPoolerInSessionMode(@Fresh TestDatabase database) throws Exception {
        try (Pooler pooler = Pooler.start(folder, database, "session")) {
            Migrator.of(pooler::connect, MixedPlan.source()).upgrade(RevisionTarget.HEADS);

            Outcome.expectWhole(database);
        }
    }

    /** A PgBouncer in front of one database. */
    private record Pooler(Process process, String url) implements AutoCloseable {

        static Pooler start(Path folder, TestDatabase database, String mode) throws Exception {
            Path program = List.of("/usr/sbin/pgbouncer", "/usr/bin/pgbouncer", "/opt/homebrew/bin/pgbouncer").stream()
                    .map(Path::of)
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseGet(() -> Assumptions.abort("skipped: there is no pgbouncer here"));
            URI server = URI.create(database.url().substring("jdbc:".length()));
            int port = freePort();
            Path users = Files.writeString(folder.resolve("users.txt"), "\"postgres\" \"\"\n");
            Path settings = Files.writeString(
                    folder.resolve("pgbouncer.ini"),
                    """
                    [databases]
                    * = host=127.0.0.1 port=%d
                    [pgbouncer]
                    listen_addr = 127.0.0.1
                    listen_port = %d
                    unix_socket_dir =
                    auth_type = trust
                    auth_file = %s
                    pool_mode = %s
                    ignore_startup_parameters = extra_float_digits
                    """
                            .formatted(server.getPort(), port, users, mode));
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            boolean root = System.getProperty("user.name").equals("root");
            List<String> command = root
                    ? List.of(program.toString(), "-q", "-u", "nobody", settings.toString())
                    : List.of(program.toString(), "-q", settings.toString());
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("pgbouncer.log").toFile())
                    .start();
            Pooler pooler =
                    new Pooler(process, database.url().replace("localhost:" + server.getPort(), "127.0.0.1:" + port));
            pooler.await();
            return pooler;
        }

        Connection connect() throws SQLException {
            return DriverManager.getConnection(url);
        }

        private void await() throws Exception {
            for (int i = 0; ; i++) {
                try (Connection connection = connect()) {
                    connection.isValid(1);
                    return;
                } catch (SQLException e) {
                    if (i > 100) {
                        throw e;
                    }
                    Thread.sleep(50);
                }
            }
        }

        private static int freePort() throws IOException {
            try (ServerSocket socket = new ServerSocket(0)) {
                return socket.getLocalPort();
            }
        }

        @Override
        public void close() {
            process.destroy();
            process.onExit().join();
        }
    }
}
