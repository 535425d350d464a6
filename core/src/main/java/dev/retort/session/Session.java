package dev.retort.session;

import dev.retort.postgres.ServerVersion;
import dev.retort.postgres.catalog.CatalogScope;
import dev.retort.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;

/** A connection made ready for migrating. */
public final class Session implements AutoCloseable {

    private final BorrowedConnection lent;
    private final ServerVersion version;
    private final String defaultSchema;
    private final QualifiedName history;

    private Session(BorrowedConnection lent, ServerVersion version, String defaultSchema, QualifiedName history) {
        this.lent = lent;
        this.version = version;
        this.defaultSchema = defaultSchema;
        this.history = new QualifiedName(history.schemaOr(defaultSchema), history.name());
    }

    public static Session open(ConnectionSource connections, MigratorOptions options) throws SQLException {
        BorrowedConnection lent = BorrowedConnection.from(connections);
        try {
            Connection connection = lent.connection();
            PoolerCheck.refuseSharedSessions(connection, connections);
            ServerVersion version = ServerChecks.supportedVersion(connection);
            lent.settings().prepare(version, options);
            String defaultSchema = CatalogScope.of(connection).defaultSchema();
            return new Session(lent, version, defaultSchema, options.history());
        } catch (SQLException | RuntimeException e) {
            lent.giveBackAfter(e);
            throw e;
        }
    }

    public Connection connection() {
        return lent.connection();
    }

    public ServerVersion version() {
        return version;
    }

    /** The schema in which unqualified names lie. */
    public String defaultSchema() {
        return defaultSchema;
    }

    /** The history table, with its schema. */
    public QualifiedName history() {
        return history;
    }

    @Override
    public void close() throws SQLException {
        lent.giveBack();
    }
}
