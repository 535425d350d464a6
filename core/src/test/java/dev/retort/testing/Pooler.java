package dev.retort.testing;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** Starts PgBouncer in front of one database. */
public final class Pooler {

    private Pooler() {}

    /**
     * Starts PgBouncer in a mode; without it the test is skipped.
     *
     * @param settings further lines of its configuration
     */
    public static DatabaseProxy start(Path folder, TestDatabase database, String mode, String... settings)
            throws Exception {
        Path program = List.of("/usr/sbin/pgbouncer", "/usr/bin/pgbouncer", "/opt/homebrew/bin/pgbouncer").stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseGet(() -> Assumptions.abort("skipped: there is no pgbouncer here"));
        URI server = URI.create(database.url().substring("jdbc:".length()));
        int port = DatabaseProxy.freePort();
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
        return DatabaseProxy.start(
                command,
                folder.resolve("pgbouncer.log"),
                database.url().replace("localhost:" + server.getPort(), "127.0.0.1:" + port));
    }
}
