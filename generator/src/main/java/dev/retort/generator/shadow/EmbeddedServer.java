package dev.retort.generator.shadow;

import dev.retort.Remedy;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * A PostgreSQL of the project's own, kept under its {@code .retort} folder and reached on the loopback interface alone.
 *
 * <p>Commands that run at the same time share it, and the last one stops it. A server that outlived a killed command is
 * adopted; what a killed one left half done is done again.
 */
public final class EmbeddedServer implements AutoCloseable {

    private final ServerFolder folder;
    private final ServerLock lock;
    private final int port;

    private EmbeddedServer(ServerFolder folder, ServerLock lock, int port) {
        this.folder = folder;
        this.lock = lock;
        this.port = port;
    }

    /**
     * Starts the server of that folder, or joins it where it runs.
     *
     * @throws ShadowException when it cannot be started
     */
    public static EmbeddedServer open(Path retortFolder, EmbeddedBinaries binaries) {
        try {
            ServerFolder folder = ServerFolder.in(retortFolder, binaries.major());
            ServerLock lock = ServerLock.open(folder.lock());
            try {
                return open(folder, lock, binaries);
            } catch (IOException | SQLException | RuntimeException | Error e) {
                lock.close();
                throw e;
            }
        } catch (IOException | SQLException e) {
            throw failed(retortFolder, binaries, e);
        }
    }

    private static EmbeddedServer open(ServerFolder folder, ServerLock lock, EmbeddedBinaries binaries)
            throws IOException, SQLException {
        FileLock starting = lock.toStartOrStop();
        try {
            boolean alone = !lock.inUse();
            lock.startUsing();
            EmbeddedServer server = new EmbeddedServer(folder, lock, new ServerStart(folder, binaries).port());
            if (alone) {
                ScratchDatabases.dropAll(server);
            }
            return server;
        } finally {
            starting.release();
        }
    }

    private static ShadowException failed(Path folder, EmbeddedBinaries binaries, Exception cause) {
        return new ShadowException(
                "the embedded PostgreSQL " + binaries.major() + " in " + folder + " cannot be used: "
                        + cause.getMessage(),
                cause,
                Remedy.of("its log is " + folder.resolve("postgres-" + binaries.major() + ".log")),
                Remedy.of("delete " + folder + " to begin again with an empty server, or use databases of your own"),
                new Remedy.ChangeSetting("url", "the database"),
                new Remedy.ChangeSetting("shadow", "an empty scratch database"));
    }

    /** The major version. */
    public int major() {
        return folder.major();
    }

    /** The JDBC URL of one of its databases. */
    public String url(String database) {
        return "jdbc:postgresql://localhost:" + port + "/" + database + "?user=postgres";
    }

    /** A new connection to one of its databases, as its superuser; the caller closes it. */
    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), new Properties());
    }

    /** Leaves the server, and stops it where nobody else uses it. */
    @Override
    public void close() {
        try (lock) {
            FileLock stopping = lock.toStartOrStop();
            try {
                lock.stopUsing();
                if (!lock.inUse()) {
                    PgCtl.stop(folder.data(), "fast", folder.log());
                }
            } finally {
                stopping.release();
            }
        } catch (IOException e) {
            throw new ShadowException(
                    "the embedded PostgreSQL in " + folder.retort() + " cannot be stopped: " + e.getMessage(),
                    e,
                    Remedy.of("the next command joins it where it still runs"));
        }
    }

    /** What to begin a server with: the same everywhere, and with room for a schema of thousands of tables. */
    static EmbeddedPostgres.Builder builder() {
        return EmbeddedPostgres.builder()
                .setRegisterShutdownHook(false)
                .setCleanDataDirectory(false)
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "50")
                .setServerConfig("max_locks_per_transaction", "1024")
                .setServerConfig("full_page_writes", "off")
                .setServerConfig("jit", "off");
    }
}
