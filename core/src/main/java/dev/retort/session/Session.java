package dev.retort.session;

import dev.retort.postgres.ServerVersion;
import dev.retort.postgres.catalog.CatalogScope;
import dev.retort.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;

/** A connection prepared for migrations. */
public final class Session implements AutoCloseable {

    private final BorrowedConnection borrowed;
    private final PoolerCheck.Sessions sessions;
    private final ServerVersion version;
    private final String defaultSchema;
    private final QualifiedName history;

    private Session(
            BorrowedConnection borrowed,
            PoolerCheck.Sessions sessions,
            ServerVersion version,
            String defaultSchema,
            QualifiedName history) {
        this.borrowed = borrowed;
        this.sessions = sessions;
        this.version = version;
        this.defaultSchema = defaultSchema;
        this.history = new QualifiedName(history.schemaOr(defaultSchema), history.name());
    }

    public static Session open(ConnectionSource connections, MigratorOptions options) throws SQLException {
        BorrowedConnection borrowed = BorrowedConnection.from(connections);
        try {
            Connection connection = borrowed.connection();
            PoolerCheck.Sessions sessions = PoolerCheck.refuseSharedSessions(connection, connections);
            ServerVersion version = ServerChecks.supportedVersion(connection);
            borrowed.settings().prepare(version, options);
            if (options.history().isInDefaultSchema()) {
                ServerChecks.requireVisibleHistory(connection, options.history().name());
            }
            String defaultSchema = CatalogScope.of(connection).defaultSchema();
            return new Session(borrowed, sessions, version, defaultSchema, options.history());
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

    /** Returns the schema in which unqualified names lie. */
    public String defaultSchema() {
        return defaultSchema;
    }

    /** Returns the history table, with its schema. */
    public QualifiedName history() {
        return history;
    }

    @Override
    public void close() throws SQLException {
        borrowed.release();
    }
}
