package dev.retort.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Connections to one database that are reused instead of closed. {@code DISCARD ALL} resets each before reuse.
 *
 * <p>A new session first reads the catalog into its caches, which takes several times as long as the queries of a small
 * test.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-discard.html">PostgreSQL manual, DISCARD</a>
 */
final class WarmConnections implements AutoCloseable {

    private final String url;
    private final Deque<Connection> idle = new ArrayDeque<>();

    WarmConnections(String url) {
        this.url = url;
    }

    Connection connect() throws SQLException {
        Connection waiting = waiting();
        Connection connection = waiting == null ? DriverManager.getConnection(url) : waiting;
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("close") && !connection.isClosed()) {
                        giveBack(connection);
                        return null;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private synchronized @Nullable Connection waiting() {
        return idle.pollLast();
    }

    private void giveBack(Connection connection) throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("discard all");
        }
        synchronized (this) {
            idle.addLast(connection);
        }
    }

    @Override
    public synchronized void close() throws SQLException {
        for (Connection connection : idle) {
            connection.close();
        }
        idle.clear();
    }
}
