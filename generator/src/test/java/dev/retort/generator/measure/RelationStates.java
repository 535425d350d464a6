package dev.retort.generator.measure;

import dev.retort.generator.note.LockMode;
import dev.retort.postgres.InternalQuery;
import dev.retort.schema.QualifiedName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The relations of users as one session sees them at one moment. */
final class RelationStates {

    private static final String RELATIONS =
            """
            select c.oid::int8, n.nspname, c.relname, coalesce(i.indrelid, c.oid)::int8,
                c.relkind in ('r', 'm'), c.relfilenode::int8, pg_stat_get_xact_numscans(c.oid)
            from pg_class c
                join pg_namespace n on n.oid = c.relnamespace
                left join pg_index i on i.indexrelid = c.oid
            where c.relkind in ('r', 'p', 'm', 'v', 'f', 'S', 'i', 'I')
                and n.nspname <> 'information_schema' and n.nspname !~ '^pg_'
            order by c.oid""";

    /** A dropped relation is locked, too. */
    private static final String LOCKS =
            """
            select l.relation::int8, l.mode
            from pg_locks l
            where l.locktype = 'relation' and l.pid = pg_backend_pid() and l.granted
                and l.database = (select d.oid from pg_database d where d.datname = current_database())""";

    private final Map<Long, RelationState> states;

    private final Map<Long, LockMode> locks;

    private RelationStates(Map<Long, RelationState> states, Map<Long, LockMode> locks) {
        this.states = states;
        this.locks = locks;
    }

    /** Reads the relations in the session of a connection. */
    static RelationStates read(Connection connection) throws SQLException {
        Map<Long, RelationState> states = new LinkedHashMap<>();
        InternalQuery.on(connection)
                .list(RELATIONS, RelationStates::state)
                .forEach(state -> states.put(state.oid(), state));
        Map<Long, LockMode> locks = new HashMap<>();
        InternalQuery.on(connection).list(LOCKS, RelationStates::held).forEach(held -> held.mode()
                .ifPresent(mode -> locks.merge(held.relation(), mode, RelationStates::stronger)));
        return new RelationStates(states, locks);
    }

    private static RelationState state(ResultSet row) throws SQLException {
        return new RelationState(
                row.getLong(1),
                new QualifiedName(row.getString(2), row.getString(3)),
                row.getLong(4),
                row.getBoolean(5),
                row.getLong(6),
                row.getLong(7));
    }

    private record Held(long relation, Optional<LockMode> mode) {}

    private static Held held(ResultSet row) throws SQLException {
        return new Held(row.getLong(1), LockMode.ofCatalog(row.getString(2)));
    }

    static LockMode stronger(LockMode one, LockMode other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /** The strongest lock that the session has on a relation, or null if it has none. */
    @Nullable
    LockMode lock(long oid) {
        return locks.get(oid);
    }

    /** These relations with the locks that another session saw; what this session read cannot be told. */
    RelationStates seenFromOutside(RelationStates before, Map<Long, LockMode> seen) {
        Map<Long, RelationState> unread = new LinkedHashMap<>();
        states.forEach((oid, state) -> unread.put(oid, state.withScans(before.get(oid))));
        return new RelationStates(unread, seen);
    }

    Collection<RelationState> all() {
        return states.values();
    }

    @Nullable
    RelationState get(long oid) {
        return states.get(oid);
    }
}
