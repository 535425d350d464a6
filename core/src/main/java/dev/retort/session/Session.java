package dev.retort.session;

import dev.retort.postgres.ServerVersion;
import dev.retort.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;

/** A connection prepared for migrations. */
public final class Session implements AutoCloseable {

    /** How long a query may read rows of users if statements have no limit. */
    private static final Duration SCAN_LIMIT = Duration.ofMinutes(1);

    private final BorrowedConnection borrowed;
    private final PoolerCheck.Sessions sessions;
    private final ServerVersion version;
    private final MigratorOptions options;
    private final SessionFacts facts;
    private final boolean isKept;
    private final QualifiedName history;
    private final Duration scanLimit;

    private Session(
            BorrowedConnection borrowed,
            PoolerCheck.Sessions sessions,
            ServerVersion version,
            MigratorOptions options,
            SessionFacts facts,
            boolean isKept) {
        this.borrowed = borrowed;
        this.sessions = sessions;
        this.version = version;
        this.options = options;
        this.facts = facts;
        this.isKept = isKept;
        this.history = options.history().qualifiedIn(facts.defaultSchema());
        this.scanLimit = options.statementTimeout() == null ? SCAN_LIMIT : options.statementTimeout();
    }

    /**
     * Opens a session, or returns that of a {@link SessionSource}.
     *
     * @param warning receives a warning if the session is not there after some seconds
     */
    public static Session open(ConnectionSource connections, MigratorOptions options, Consumer<String> warning)
            throws SQLException {
        if (connections instanceof SessionSource kept) {
            return kept.session(options, warning);
        }
        BorrowedConnection borrowed = ConnectionWait.during(() -> BorrowedConnection.from(connections), warning);
        try {
            Connection connection = borrowed.connection();
            PoolerCheck.Sessions sessions = PoolerCheck.refuseSharedSessions(connection, connections);
            ServerVersion version = ServerChecks.supportedVersion(connection);
            borrowed.settings().prepare(version, options);
            if (borrowed.settings().hasCitus()) {
                ServerChecks.requireCoordinator(connection);
            }
            SessionFacts facts = SessionFacts.read(connection, options.history());
            requireVisibleHistory(connection, options, facts);
            return new Session(borrowed, sessions, version, options, facts, /* isKept= */ false);
        } catch (SQLException | RuntimeException e) {
            borrowed.releaseAfter(e);
            throw e;
        }
    }

    private static void requireVisibleHistory(Connection connection, MigratorOptions options, SessionFacts facts)
            throws SQLException {
        if (options.history().isInDefaultSchema() && facts.isInSchemaOfUser() && facts.historyColumns() == 0) {
            ServerChecks.requireVisibleHistory(connection, options.history().name());
        }
    }

    /** Returns this session as one that stays prepared when it is closed. */
    public Session kept() {
        return new Session(borrowed, sessions, version, options, facts, /* isKept= */ true);
    }

    /** Sets another search path, and returns this session as one that stays prepared when it is closed. */
    public Session keptIn(String searchPath) throws SQLException {
        SessionFacts switched = SessionFacts.readOn(searchPath, connection(), options.history());
        requireVisibleHistory(connection(), options, switched);
        return new Session(borrowed, sessions, version, options, switched, /* isKept= */ true);
    }

    /** Records that a migration may have changed settings of the session. */
    public void settingsMayHaveChanged() {
        borrowed.settings().mayHaveChanged();
    }

    /** Whether the session is still as it was prepared for these options. Arguments of migrations do not matter. */
    public boolean isPreparedFor(MigratorOptions others) {
        return !borrowed.settings().areChanged()
                && options.withArguments(Map.of()).equals(others.withArguments(Map.of()));
    }

    /**
     * Throws if the server, the database or the session is read-only.
     *
     * @throws UnsuitableServerException when one of them is
     */
    public void requireWritable() {
        ServerChecks.requireWritable(facts);
    }

    /** Returns the search path. */
    public String searchPath() {
        return facts.searchPath();
    }

    /** Returns the number of columns that the history table has; 0 if it does not exist. */
    public int historyColumns() {
        return facts.historyColumns();
    }

    /** Returns the process of the session, whose progress another session can read. */
    public SessionProgress progress() {
        return facts.progress();
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
        return facts.defaultSchema();
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
        if (isKept) {
            borrowed.endTransaction();
        } else {
            borrowed.release();
        }
    }
}
