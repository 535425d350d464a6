package dev.retort.fleet;

import dev.retort.postgres.Identifiers;
import dev.retort.postgres.InternalQuery;
import dev.retort.session.ConnectionSource;
import dev.retort.session.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A connection to a database that serves one target after another. The schema of each is switched on it. */
final class KeptConnection implements AutoCloseable {

    /** A connection of the source, with the state in which it was lent. */
    private record Lent(Connection connection, boolean autoCommit, String searchPath) {}

    private final ConnectionSource source;
    private @Nullable Lent lent;
    private boolean inUse;

    KeptConnection(ConnectionSource source) {
        this.source = source;
    }

    /** Whether it is a connection to the database of that target. */
    boolean isTo(Target target) {
        return source.equals(target.connections());
    }

    /** Returns the connection in the default schema of the database, outside a transaction. */
    synchronized Connection inDefaultSchema() throws SQLException {
        return switched(null);
    }

    /** Returns the connection in the schema of a target, outside a transaction. */
    synchronized Connection inSchemaOf(Target target) throws SQLException {
        return switched(target.schema());
    }

    /**
     * Returns a source for the migrator of a target. It lends this connection in the schema of the target, and further
     * ones while this is in use.
     */
    ConnectionSource in(Target target) {
        return new ConnectionSource() {

            @Override
            public Connection open() throws SQLException {
                synchronized (KeptConnection.this) {
                    if (!inUse) {
                        Connection connection = switched(target.schema());
                        inUse = true;
                        return connection;
                    }
                }
                return source.open();
            }

            @Override
            public void release(Connection connection) throws SQLException {
                synchronized (KeptConnection.this) {
                    if (lent != null && lent.connection() == connection) {
                        inUse = false;
                        return;
                    }
                }
                source.release(connection);
            }

            @Override
            public boolean isRepeatable() {
                return source.isRepeatable();
            }
        };
    }

    private Connection switched(@Nullable String schema) throws SQLException {
        Lent current = open();
        String path = current.searchPath();
        if (schema != null) {
            path = Identifiers.quote(schema) + (path.isEmpty() ? "" : ", " + path);
        }
        setSearchPath(current, path);
        if (schema != null && !schema.equals(Sql.text(current.connection(), "select current_schema()"))) {
            throw new SchemaUnavailableException(schema);
        }
        return current.connection();
    }

    private Lent open() throws SQLException {
        Lent current = lent;
        if (current != null && !current.connection().isClosed()) {
            return current;
        }
        close();
        Connection connection = source.open();
        try {
            boolean autoCommit = connection.getAutoCommit();
            connection.setAutoCommit(true);
            Lent opened =
                    new Lent(connection, autoCommit, Sql.text(connection, "select current_setting('search_path')"));
            lent = opened;
            return opened;
        } catch (SQLException | RuntimeException e) {
            source.release(connection);
            throw e;
        }
    }

    private static void setSearchPath(Lent current, String path) throws SQLException {
        InternalQuery.on(current.connection())
                .list("select set_config('search_path', ?, false)", row -> row.getString(1), path);
    }

    /** Restores the connection and releases it. */
    @Override
    public synchronized void close() throws SQLException {
        Lent current = lent;
        if (current == null) {
            return;
        }
        lent = null;
        inUse = false;
        try {
            if (!current.connection().isClosed()) {
                setSearchPath(current, current.searchPath());
                current.connection().setAutoCommit(current.autoCommit());
            }
        } finally {
            source.release(current.connection());
        }
    }
}
