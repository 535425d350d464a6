package dev.retort.session;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.postgresql.PGConnection;

/**
 * Detects a pooler in transaction mode. It assigns any free session to each transaction of a connection, so that
 * neither a setting nor the lock would hold.
 *
 * <p>At the start of a connection, a pooler reports another process id than that of the session that answers. A second
 * connection then shows whether the pooler shares sessions: while the second one holds a session in a transaction, the
 * first one must still have its own.
 *
 * @see <a href="https://www.pgbouncer.org/features.html">PgBouncer, SQL feature map for pooling modes</a>
 */
final class PoolerCheck {

    private static final String PID = "select pg_catalog.pg_backend_pid()";

    /** A prepared statement of that name already exists, or does not exist: another connection shares the session. */
    private static final Set<String> SHARED_SESSION_STATES = Set.of("42P05", "26000");

    private PoolerCheck() {}

    /**
     * Throws if a pooler shares sessions.
     *
     * @throws PooledSessionException when a pooler does
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
            if (SHARED_SESSION_STATES.contains(String.valueOf(e.getSQLState()))) {
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
