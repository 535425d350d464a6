package dev.retort.session;

import dev.retort.postgres.ServerVersion;
import dev.retort.postgres.catalog.CatalogScope;
import dev.retort.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Consumer;

/** A connection prepared for migrations. */
public final class Session implements AutoCloseable {

    /** How long a query may read rows of users if statements have no limit. */
    private static final Duration SCAN_LIMIT = Duration.ofMinutes(1);

    private final BorrowedConnection borrowed;
    private final PoolerCheck.Sessions sessions;
    private final ServerVersion version;
    private final String defaultSchema;
    private final QualifiedName history;
    private final Duration scanLimit;

    private Session(
            BorrowedConnection borrowed,
            PoolerCheck.Sessions sessions,
            ServerVersion version,
            String defaultSchema,
            MigratorOptions options) {
        this.borrowed = borrowed;
        this.sessions = sessions;
        this.version = version;
        this.defaultSchema = defaultSchema;
        this.history = options.history().qualifiedIn(defaultSchema);
        this.scanLimit = options.statementTimeout() == null ? SCAN_LIMIT : options.statementTimeout();
    }

    /**
     * Opens a session.
     *
     * @param warning receives a warning if the session is not there after some seconds
     */
    public static Session open(ConnectionSource connections, MigratorOptions options, Consumer<String> warning)
            throws SQLException {
        BorrowedConnection borrowed = ConnectionWait.during(() -> BorrowedConnection.from(connections), warning);
        try {
            Connection connection = borrowed.connection();
            PoolerCheck.Sessions sessions = PoolerCheck.refuseSharedSessions(connection, connections);
            ServerVersion version = ServerChecks.supportedVersion(connection);
            borrowed.settings().prepare(version, options);
            if (borrowed.settings().hasCitus()) {
                ServerChecks.requireCoordinator(connection);
            }
            if (options.history().isInDefaultSchema()) {
                ServerChecks.requireVisibleHistory(connection, options.history().name());
            }
            String defaultSchema = CatalogScope.of(connection).defaultSchema();
            return new Session(borrowed, sessions, version, defaultSchema, options);
        } catch (SQLException | RuntimeException e) {
            borrowed.releaseAfter(e);
            throw e;
        }
    }

    public Connection connection() {
        return borrowed.connection();
    }

    /** Whether the connection goes through a pooler that may give it another session for each transaction. */
    public boolean mayChange() {
        return sessions == PoolerCheck.Sessions.UNKNOWN;
    }

    public ServerVersion version() {
        return version;
    }

    /**
     * Sets the lock timeout of this transaction on the workers of a Citus cluster, too. They learn of it only from {@code
     * SET LOCAL}, not from {@code set_config}.
     *
     * @param timeout a duration as PostgreSQL writes it
     */
    public void sendLockTimeoutToWorkers(String timeout) throws SQLException {
        borrowed.settings().sendLockTimeoutToWorkers(timeout);
    }

    /** Returns the schema in which unqualified names lie. */
    public String defaultSchema() {
        return defaultSchema;
    }

    /** Returns the history table, with its schema. */
    public QualifiedName history() {
        return history;
    }

    /**
     * Returns how long a query may read rows of users before a run: as long as a statement, or a minute if statements
     * have no limit.
     */
    public Duration scanLimit() {
        return scanLimit;
    }

    @Override
    public void close() throws SQLException {
        borrowed.release();
    }
}
