package dev.retort.runner;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Who holds locks.
 *
 * @see <a href="https://www.postgresql.org/docs/current/view-pg-locks.html">PostgreSQL manual, pg_locks</a>
 */
final class LockHolders {

    private static final String SESSIONS =
            """
            select distinct a.pid, coalesce(a.application_name, ''), coalesce(a.usename, ''), coalesce(a.state, ''),
                   coalesce(a.xact_start, a.backend_start)
              from pg_catalog.pg_locks l
              join pg_catalog.pg_stat_activity a on a.pid = l.pid
             where l.granted and l.pid <> pg_catalog.pg_backend_pid()
               and l.database = (select oid from pg_catalog.pg_database
                                  where datname = pg_catalog.current_database())
               and\s""";
    private static final String ORDER = " order by 5, 1 limit 5";

    private static final String ADVISORY =
            "l.locktype = 'advisory' and l.objsubid = 1 and l.classid = ?::oid and l.objid = ?::oid";
    private static final String RELATIONS =
            "l.locktype = 'relation' and l.relation in (select pg_catalog.to_regclass(t) from unnest(?) t)";
    private static final String ANY_RELATION =
            "l.locktype = 'relation' and l.relation >= 16384"; // below are the server's own

    private LockHolders() {}

    /** Those of an advisory lock. */
    static List<LockHolder> ofAdvisoryLock(Connection connection, long key) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(SESSIONS + ADVISORY + ORDER)) {
            query.setLong(1, key >>> Integer.SIZE);
            query.setLong(2, key & 0xFFFF_FFFFL);
            return read(query);
        }
    }

    /** Those of locks on these relations, whose names are quoted where they need it; without any, on whichever. */
    static List<LockHolder> ofRelations(Connection connection, Collection<String> relations) throws SQLException {
        boolean known = !relations.isEmpty();
        try (PreparedStatement query =
                connection.prepareStatement(SESSIONS + (known ? RELATIONS : ANY_RELATION) + ORDER)) {
            if (known) {
                query.setArray(1, connection.createArrayOf("text", relations.toArray()));
            }
            return read(query);
        }
    }

    private static List<LockHolder> read(PreparedStatement query) throws SQLException {
        try (ResultSet rows = query.executeQuery()) {
            List<LockHolder> holders = new ArrayList<>();
            while (rows.next()) {
                OffsetDateTime since = rows.getObject(5, OffsetDateTime.class);
                holders.add(new LockHolder(
                        rows.getInt(1),
                        rows.getString(2),
                        rows.getString(3),
                        rows.getString(4),
                        since == null ? null : since.toInstant()));
            }
            return List.copyOf(holders);
        }
    }
}
