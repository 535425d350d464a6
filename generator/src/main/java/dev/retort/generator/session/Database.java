package dev.retort.generator.session;

import dev.retort.generator.settings.DatabaseUrl;
import dev.retort.session.PooledSessionException;
import dev.retort.session.PoolerCheck;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * A database that a command works on.
 *
 * @param shown its name as it may be shown
 * @param jdbc its JDBC URL without credentials
 * @param properties user, password and other parameters
 */
public record Database(String shown, String jdbc, Properties properties) {

    static Database of(DatabaseUrl url) {
        return new Database(url.toString(), url.jdbc(), url.properties());
    }

    static Database embedded(String shown, String jdbc) {
        return new Database(shown, jdbc, new Properties());
    }

    /** A new connection. */
    public Connection connect() throws SQLException {
        Properties all = new Properties();
        all.setProperty("ApplicationName", "retort");
        all.putAll(properties);
        return DriverManager.getConnection(jdbc, all);
    }

    /**
     * A new connection that has a session of its own.
     *
     * @throws PooledSessionException when a pooler shares sessions between connections
     */
    public Connection connectToOneSession() throws SQLException {
        Connection connection = connect();
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
