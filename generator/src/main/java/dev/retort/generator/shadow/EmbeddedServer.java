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
 * A PostgreSQL server of the project. Its files are in the project's {@code .retort} folder, and it listens only on the
 * loopback interface.
 *
 * <p>Concurrent commands share it, and the last one stops it. A command uses a server that a killed command left
 * running, and repeats work that a killed command left incomplete.
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
     * Starts the server of the folder, or connects to it if it runs.
     *
     * @throws ShadowException if the server cannot be started
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
        FileLock starting = lock.lockForStartOrStop();
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
                Remedy.of("see its log " + folder.resolve("postgres-" + binaries.major() + ".log")),
                Remedy.of("delete " + folder + " to start over with an empty server, or use your own databases"),
                new Remedy.ChangeSetting("url", "the database"),
                new Remedy.ChangeSetting("shadow", "an empty scratch database"));
    }

    /** The major version. */
    public int major() {
        return folder.major();
    }

    /** The JDBC URL of a database of the server. */
    public String url(String database) {
        return "jdbc:postgresql://localhost:" + port + "/" + database + "?user=postgres";
    }

    /** Opens a connection to a database as superuser; the caller closes it. */
    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), new Properties());
    }

    /** Stops the server if no other command uses it. */
    @Override
    public void close() {
        try (lock) {
            FileLock stopping = lock.lockForStartOrStop();
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
                    Remedy.of("if it still runs, the next command uses it and stops it"));
        }
    }

    /** The configuration of every server. It has room for the locks of a schema with thousands of tables. */
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
