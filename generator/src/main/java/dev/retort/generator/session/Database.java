package dev.retort.generator.session;

import dev.retort.generator.settings.DatabaseUrl;
import dev.retort.postgres.InternalQuery;
import dev.retort.postgres.LoadBalancing;
import dev.retort.session.ConnectionWait;
import dev.retort.session.PooledSessionException;
import dev.retort.session.PoolerCheck;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.function.Consumer;

/**
 * A database that a command works on.
 *
 * @param shown its name as it may be shown
 * @param jdbc its JDBC URL without credentials
 * @param properties user, password and other parameters
 * @param warning receives a warning if the database gives no session for some seconds
 */
public record Database(String shown, String jdbc, Properties properties, Consumer<String> warning) {

    static Database of(DatabaseUrl url, Consumer<String> warning) {
        return new Database(url.toString(), url.jdbc(), url.properties(), warning);
    }

    static Database embedded(String shown, String jdbc, Consumer<String> warning) {
        return new Database(shown, jdbc, new Properties(), warning);
    }

    /** A new connection. */
    public Connection connect() throws SQLException {
        Properties all = new Properties();
        all.setProperty("ApplicationName", "retort");
        all.putAll(properties);
        return DriverManager.getConnection(jdbc, all);
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
