package dev.retort.session;

import dev.retort.postgres.InternalQuery;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
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
        return read(connection, ADVISORY, key >>> Integer.SIZE, key & 0xFFFF_FFFFL);
    }

    /**
     * Returns the sessions that hold locks on these relations, or on any user relation if the list is empty. The names
     * are quoted where necessary.
     */
    public static List<LockHolder> ofRelations(Connection connection, Collection<String> relations)
            throws SQLException {
        return relations.isEmpty() ? read(connection, ANY_RELATION) : read(connection, RELATIONS, relations);
    }

    /** Returns the session of that process, if it exists. */
    public static List<LockHolder> ofProcess(Connection connection, int pid) throws SQLException {
        return read(connection, "a.pid = ?", pid);
    }

    /** Returns the sessions that block a process now. */
    static List<LockHolder> blocking(Connection connection, int pid) throws SQLException {
        return read(connection, "a.pid = any (pg_catalog.pg_blocking_pids(?))", pid);
    }

    private static List<LockHolder> read(Connection connection, String condition, Object... arguments)
            throws SQLException {
        return InternalQuery.on(connection).list(SESSIONS + condition + ORDER, LockHolders::holder, arguments);
    }

    private static LockHolder holder(ResultSet row) throws SQLException {
        return new LockHolder(
                row.getInt(1), row.getString(2), row.getString(3), row.getString(4), instant(row, 5), instant(row, 6));
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
