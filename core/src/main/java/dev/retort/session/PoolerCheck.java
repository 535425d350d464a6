package dev.retort.session;

import dev.retort.postgres.LoadBalancing;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.postgresql.PGConnection;

/**
 * Detects a pooler in transaction or statement mode. It assigns any free session to each transaction of a connection, so
 * that neither a setting nor the lock would hold.
 *
 * <p>At the start of a connection, a pooler reports another process id than that of the session that answers. A second
 * connection then shows whether the pooler shares sessions: while the second one holds a session in a transaction, the
 * first one must still have its own. If the pooler has no session for a second connection, and the first one answers at
 * once, the first one has its own, too: in transaction mode it would wait behind the second.
 *
 * @see <a href="https://www.pgbouncer.org/features.html">PgBouncer, SQL feature map for pooling modes</a>
 */
public final class PoolerCheck {

    /** The result of a check that found no shared session. */
    public enum Sessions {
        /** The connection has a session of its own. */
        OWN,
        /** The connection goes through a pooler, and nothing shows whether it has a session of its own. */
        UNKNOWN
    }

    private static final String PID = "select pg_catalog.pg_backend_pid()" + LoadBalancing.ON_PRIMARY;

    /** A prepared statement of that name already exists, or does not exist: another connection shares the session. */
    private static final Set<String> SHARED_SESSION_STATES = Set.of("42P05", "26000");

    /** The words of PgBouncer, which come without an SQLSTATE of their own. */
    private static final String STATEMENT_MODE = "statement pooling mode";

    private static final long SECONDS_FOR_A_SESSION = 5;

    /** The number of transactions after which a single connection counts as having one session. */
    private static final int PROBES = 20;

    private PoolerCheck() {}

    /**
     * Throws if a pooler shares sessions.
     *
     * @throws PooledSessionException when a pooler does, or when it has no session
     */
    public static Sessions refuseSharedSessions(Connection connection, ConnectionSource connections)
            throws SQLException {
        try {
            int pid = pid(connection);
            if (isDirect(connection, pid)) {
                return Sessions.OWN;
            }
            if (!connections.isRepeatable()) {
                requireOneSession(connection, pid);
                return Sessions.UNKNOWN;
            }
            requireOwnSession(connection, connections, pid);
            return Sessions.OWN;
        } catch (SQLException e) {
            if (isOfSharedSession(e)) {
                throw new PooledSessionException();
            }
            throw e;
        }
    }

    private static boolean isOfSharedSession(SQLException failure) {
        return SHARED_SESSION_STATES.contains(String.valueOf(failure.getSQLState()))
                || String.valueOf(failure.getMessage()).contains(STATEMENT_MODE);
    }

    private static void requireOneSession(Connection connection, int pid) throws SQLException {
        for (int i = 0; i < PROBES; i++) {
            if (pid(connection) != pid) {
                throw new PooledSessionException();
            }
        }
    }

    private static void requireOwnSession(Connection connection, ConnectionSource connections, int pid)
            throws SQLException {
        SecondSession other = SecondSession.request(connections, PoolerCheck::pid);
        try {
            if (other.pid(SECONDS_FOR_A_SESSION) == pid || pid(connection) != pid) {
                throw new PooledSessionException();
            }
        } catch (TimeoutException e) {
            if (!answersAtOnce(connection, pid)) {
                throw PooledSessionException.withoutSession(SECONDS_FOR_A_SESSION);
            }
        } finally {
            other.release();
        }
    }

    private static boolean answersAtOnce(Connection connection, int pid) throws SQLException {
        SecondSession first = SecondSession.request(ConnectionSource.of(connection), PoolerCheck::pid);
        try {
            return first.pid(SECONDS_FOR_A_SESSION) == pid;
        } catch (TimeoutException e) {
            connection.abort(Runnable::run);
            return false;
        } finally {
            first.release();
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
