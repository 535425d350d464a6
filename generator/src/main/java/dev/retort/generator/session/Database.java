package dev.retort.generator.session;

import dev.retort.generator.settings.DatabaseUrl;
import dev.retort.postgres.Identifiers;
import dev.retort.postgres.InternalQuery;
import dev.retort.postgres.LoadBalancing;
import dev.retort.session.ConnectionWait;
import dev.retort.session.PooledSessionException;
import dev.retort.session.PoolerCheck;
import dev.retort.session.Sql;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A database that a command works on.
 *
 * @param shown its name as it may be shown
 * @param jdbc its JDBC URL without credentials
 * @param properties user, password and other parameters
 * @param schema the schema that comes first in the search path, or null for the search path of the connection
 * @param warning receives a warning if the database gives no session for some seconds
 */
public record Database(
        String shown, String jdbc, Properties properties, @Nullable String schema, Consumer<String> warning) {

    static Database of(DatabaseUrl url, Consumer<String> warning) {
        return new Database(url.toString(), url.jdbc(), url.properties(), null, warning);
    }

    static Database embedded(String shown, String jdbc, Consumer<String> warning) {
        return new Database(shown, jdbc, new Properties(), null, warning);
    }

    /** This database with a schema in front of the search path of its connections. */
    public Database inSchema(String name) {
        return new Database(shown + ", schema " + name, jdbc, properties, name, warning);
    }

    /** The name of the database on its server. */
    public String name() {
        return DatabaseUrl.parse(jdbc).database();
    }

    /** Another database of the same server, with the same user. */
    public Database onSameServer(String database) {
        DatabaseUrl url = DatabaseUrl.parse(jdbc).withDatabase(database);
        return new Database(url.toString(), url.jdbc(), properties, null, warning);
    }

    /** A new connection. */
    public Connection connect() throws SQLException {
        Properties all = new Properties();
        all.setProperty("ApplicationName", "retort");
        all.putAll(properties);
        Connection connection = DriverManager.getConnection(jdbc, all);
        if (schema != null) {
            try {
                useSchema(connection, schema);
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        }
        return connection;
    }

    private static void useSchema(Connection connection, String schema) throws SQLException {
        String path = Sql.text(connection, "select current_setting('search_path')");
        Sql.text(
                connection,
                "select set_config('search_path', ?, false)",
                Identifiers.quote(schema) + (path.isEmpty() ? "" : ", " + path));
    }

    /** A new connection whose session has answered. */
    public Connection connectToSession() throws SQLException {
        return ConnectionWait.during(this::connectAndAsk, warning);
    }

    private Connection connectAndAsk() throws SQLException {
        Connection connection = connect();
        try {
            InternalQuery.on(connection)
                    .first("select pg_catalog.pg_backend_pid()" + LoadBalancing.ON_PRIMARY, row -> row.getInt(1));
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /**
     * A new connection that has a session of its own.
     *
     * @throws PooledSessionException when a pooler shares sessions between connections
     */
    public Connection connectToOneSession() throws SQLException {
        Connection connection = connectToSession();
        try {
            PoolerCheck.refuseSharedSessions(connection, this::connect);
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /** The name alone: the default would show the properties, and with them the password. */
    @Override
    public String toString() {
        return shown;
    }
}
