package dev.retort.spring;

import dev.retort.session.ConnectionSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/**
 * Connections whose search path begins with a given schema, so that names without a schema lie there. A connection goes
 * back to its pool with the search path that it had.
 */
final class SchemaConnections implements ConnectionSource {

    private static final String PREPEND =
            """
            select pg_catalog.current_setting('search_path'),
                   pg_catalog.set_config('search_path',
                       pg_catalog.concat_ws(', ', pg_catalog.quote_ident(n.nspname),
                           nullif(pg_catalog.current_setting('search_path'), '')), false)
            from pg_catalog.pg_namespace n
            where n.nspname = ?
            """;

    private final DataSource dataSource;
    private final String schema;
    private final Map<Connection, String> paths = new ConcurrentHashMap<>();

    SchemaConnections(DataSource dataSource, String schema) {
        this.dataSource = dataSource;
        this.schema = schema;
    }

    @Override
    public Connection open() throws SQLException {
        Connection connection = dataSource.getConnection();
        try {
            paths.put(connection, prepend(connection));
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    @Override
    public void release(Connection connection) throws SQLException {
        String path = paths.remove(connection);
        try (connection) {
            if (path != null && connection.isValid(1)) {
                restore(connection, path);
            }
        }
    }

    private String prepend(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(PREPEND)) {
            statement.setString(1, schema);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new MissingSchemaException(schema);
                }
                String before = row.getString(1);
                commit(connection);
                return before;
            }
        }
    }

    private static void restore(Connection connection, String path) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select pg_catalog.set_config('search_path', ?, false)")) {
            statement.setString(1, path);
            statement.execute();
        }
        commit(connection);
    }

    private static void commit(Connection connection) throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.commit();
        }
    }
}
