package dev.retort.session;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sessions that hold locks.
 *
 * @see <a href="https://www.postgresql.org/docs/current/view-pg-locks.html">PostgreSQL manual, pg_locks</a>
 */
public final class LockHolders {

    private static final String SESSIONS =
            """
            select a.pid, coalesce(a.application_name, ''), coalesce(a.usename, ''), coalesce(a.state, ''),
                   coalesce(a.xact_start, a.backend_start), a.query_start
              from pg_catalog.pg_stat_activity a
             where a.pid <> pg_catalog.pg_backend_pid() and\s""";
    private static final String ORDER = " order by 5, 1 limit 5";
    private static final String HOLDS =
            """
            a.pid in (select l.pid from pg_catalog.pg_locks l
                       where l.granted
                         and l.database = (select oid from pg_catalog.pg_database
                                            where datname = pg_catalog.current_database())
                         and\s""";

    private static final String ADVISORY =
            HOLDS + "l.locktype = 'advisory' and l.objsubid = 1 and l.classid = ?::oid and l.objid = ?::oid)";
    private static final String RELATIONS =
            HOLDS + "l.locktype = 'relation' and l.relation in (select pg_catalog.to_regclass(t) from unnest(?) t))";
    private static final String ANY_RELATION =
            HOLDS + "l.locktype = 'relation' and l.relation >= 16384)"; // lower OIDs belong to system catalogs

    private LockHolders() {}

    /** Returns the sessions that hold an advisory lock. */
    static List<LockHolder> ofAdvisoryLock(Connection connection, long key) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(SESSIONS + ADVISORY + ORDER)) {
            query.setLong(1, key >>> Integer.SIZE);
            query.setLong(2, key & 0xFFFF_FFFFL);
            return read(query);
        }
    }

    /**
     * Returns the sessions that hold locks on these relations, or on any user relation if the list is empty. The names
     * are quoted where necessary.
     */
    public static List<LockHolder> ofRelations(Connection connection, Collection<String> relations)
            throws SQLException {
        boolean named = !relations.isEmpty();
        try (PreparedStatement query =
                connection.prepareStatement(SESSIONS + (named ? RELATIONS : ANY_RELATION) + ORDER)) {
            if (named) {
                query.setArray(1, connection.createArrayOf("text", relations.toArray()));
            }
            return read(query);
        }
    }

    /** Returns the session of that process, if it exists. */
    public static List<LockHolder> ofProcess(Connection connection, int pid) throws SQLException {
        return ofProcesses(connection, "a.pid = ?", pid);
    }

    /** Returns the sessions that block a process now. */
    static List<LockHolder> blocking(Connection connection, int pid) throws SQLException {
        return ofProcesses(connection, "a.pid = any (pg_catalog.pg_blocking_pids(?))", pid);
    }

    private static List<LockHolder> ofProcesses(Connection connection, String condition, int pid) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(SESSIONS + condition + ORDER)) {
            query.setInt(1, pid);
            return read(query);
        }
    }

    private static List<LockHolder> read(PreparedStatement query) throws SQLException {
        try (ResultSet rows = query.executeQuery()) {
            List<LockHolder> holders = new ArrayList<>();
            while (rows.next()) {
                holders.add(new LockHolder(
                        rows.getInt(1),
                        rows.getString(2),
                        rows.getString(3),
                        rows.getString(4),
                        instant(rows, 5),
                        instant(rows, 6)));
            }
            return List.copyOf(holders);
        }
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
