package dev.retort.testing;

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

/** A PgBouncer in front of one database. */
public record Pooler(Process process, String url) implements AutoCloseable {

    /**
     * Starts PgBouncer in a mode; without it the test is skipped.
     *
     * @param settings further lines of its configuration
     */
    public static Pooler start(Path folder, TestDatabase database, String mode, String... settings) throws Exception {
        Path program = List.of("/usr/sbin/pgbouncer", "/usr/bin/pgbouncer", "/opt/homebrew/bin/pgbouncer").stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseGet(() -> Assumptions.abort("skipped: there is no pgbouncer here"));
        URI server = URI.create(database.url().substring("jdbc:".length()));
        int port = freePort();
        Path users = Files.writeString(folder.resolve("users.txt"), "\"postgres\" \"\"\n");
        Path configuration = Files.writeString(
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
                                .formatted(server.getPort(), port, users, mode)
                        + String.join("\n", settings) + "\n");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        boolean root = System.getProperty("user.name").equals("root");
        List<String> command = root
                ? List.of(program.toString(), "-q", "-u", "nobody", configuration.toString())
                : List.of(program.toString(), "-q", configuration.toString());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("pgbouncer.log").toFile())
                .start();
        Pooler pooler =
                new Pooler(process, database.url().replace("localhost:" + server.getPort(), "127.0.0.1:" + port));
        pooler.await();
        return pooler;
    }

    public Connection connect() throws SQLException {
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
