package dev.retort.session;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.postgresql.PGConnection;

/**
 * Finds a pooler in transaction mode, which gives each transaction of a connection whichever session is free: neither a
 * setting nor the lock would hold.
 *
 * <p>A pooler names another process at the connection's start than the one that answers. Whether it shares sessions,
 * a second connection shows: while it holds a session in a transaction, the first one must still be in its own.
 *
 * @see <a href="https://www.pgbouncer.org/features.html">PgBouncer, SQL feature map for pooling modes</a>
 */
final class PoolerCheck {

    private static final String PID = "select pg_catalog.pg_backend_pid()";

    /** A prepared statement of that name is there already, or is not there: another connection has prepared it. */
    private static final Set<String> OF_ANOTHER_CONNECTION = Set.of("42P05", "26000");

    private PoolerCheck() {}

    /**
     * Refuses a pooler that shares sessions.
     *
     * @throws PooledSessionException when it does
     */
    static void refuseSharedSessions(Connection connection, ConnectionSource connections) throws SQLException {
        int pid = pid(connection);
        if (isDirect(connection, pid) || !connections.isRepeatable()) {
            return;
        }
        Connection other = connections.open();
        try {
            if (isShared(connection, other, pid)) {
                throw new PooledSessionException();
            }
        } finally {
            connections.release(other);
        }
    }

    private static boolean isShared(Connection connection, Connection other, int pid) throws SQLException {
        try {
            other.setAutoCommit(false);
            boolean shared = pid(other) == pid || pid(connection) != pid;
            other.rollback();
            other.setAutoCommit(true);
            return shared;
        } catch (SQLException e) {
            if (OF_ANOTHER_CONNECTION.contains(String.valueOf(e.getSQLState()))) {
                return true;
            }
            throw e;
        }
    }

    private static boolean isDirect(Connection connection, int pid) throws SQLException {
        return !connection.isWrapperFor(PGConnection.class)
                || connection.unwrap(PGConnection.class).getBackendPID() == pid;
    }

    private static int pid(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(PID)) {
            row.next();
            return row.getInt(1);
        }
    }
}
