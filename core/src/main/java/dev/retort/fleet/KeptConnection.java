package dev.retort.fleet;

import dev.retort.postgres.Identifiers;
import dev.retort.postgres.InternalQuery;
import dev.retort.session.ConnectionSource;
import dev.retort.session.MigratorOptions;
import dev.retort.session.Session;
import dev.retort.session.SessionSource;
import dev.retort.session.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A connection to a database that serves one target after another. It is prepared for migrations once, and again after
 * statements that may have changed its settings. The schema of each target is switched on it.
 */
final class KeptConnection implements AutoCloseable {

    /** A connection of the source, with the state in which it was lent. */
    private record Lent(Connection connection, boolean autoCommit, String searchPath) {}

    private final ConnectionSource source;
    private @Nullable Lent lent;
    private @Nullable Session session;

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
     * Returns a source for the migrator of a target. Its session is that of this connection, in the schema of the target;
     * it opens further connections to watch that one.
     */
    SessionSource in(Target target) {
        return new SessionSource() {

            @Override
            public Session session(MigratorOptions options, Consumer<String> warning) throws SQLException {
                return KeptConnection.this.session(target.schema(), options, warning);
            }

            @Override
            public Connection open() throws SQLException {
                return source.open();
            }

            @Override
            public void release(Connection connection) throws SQLException {
                source.release(connection);
            }

            @Override
            public boolean isRepeatable() {
                return source.isRepeatable();
            }
        };
    }

    private synchronized Session session(@Nullable String schema, MigratorOptions options, Consumer<String> warning)
            throws SQLException {
        Lent current = open();
        Session prepared = session;
        if (prepared != null && prepared.isPreparedFor(options)) {
            Session switched = prepared.keptIn(path(schema, current));
            requireCurrent(schema, switched.defaultSchema());
            return switched;
        }
        closeSession();
        Session opened = Session.open(new First(switched(schema)), options, warning);
        session = opened;
        return opened.kept();
    }

    /** A source that lends this connection first, and then further ones of the source. */
    private final class First implements ConnectionSource {

        private final Connection first;
        private boolean isLent;

        First(Connection first) {
            this.first = first;
        }

        @Override
        public Connection open() throws SQLException {
            if (isLent) {
                return source.open();
            }
            isLent = true;
            return first;
        }

        @Override
        public void release(Connection connection) throws SQLException {
            if (!connection.equals(first)) {
                source.release(connection);
            }
        }

        @Override
        public boolean isRepeatable() {
            return source.isRepeatable();
        }
    }

    private Connection switched(@Nullable String schema) throws SQLException {
        Lent current = open();
        setSearchPath(current, path(schema, current));
        if (schema != null) {
            requireCurrent(schema, Sql.text(current.connection(), "select current_schema()"));
        }
        return current.connection();
    }

    private static String path(@Nullable String schema, Lent current) {
        String path = current.searchPath();
        return schema == null ? path : Identifiers.quote(schema) + (path.isEmpty() ? "" : ", " + path);
    }

    private static void requireCurrent(@Nullable String schema, String current) {
        if (schema != null && !schema.equals(current)) {
            throw new SchemaUnavailableException(schema);
        }
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

    private void closeSession() throws SQLException {
        Session prepared = session;
        session = null;
        if (prepared != null) {
            prepared.close();
        }
    }

    /** Restores the connection and releases it. */
    @Override
    public synchronized void close() throws SQLException {
        Lent current = lent;
        if (current == null) {
            return;
        }
        lent = null;
        try {
            closeSession();
            if (!current.connection().isClosed()) {
                setSearchPath(current, current.searchPath());
                current.connection().setAutoCommit(current.autoCommit());
            }
        } finally {
            source.release(current.connection());
        }
    }
}
