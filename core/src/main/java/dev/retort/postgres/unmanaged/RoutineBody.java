package dev.retort.postgres.unmanaged;

import dev.retort.postgres.InternalQuery;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * A function or procedure whose body is a string. PostgreSQL records no dependencies of such a body, so that an object
 * that only the body names can be dropped, and the next call of the routine fails.
 *
 * @param routine the kind, name and argument types, such as {@code function total(price)}
 * @param body the code
 */
public record RoutineBody(String routine, String body) {

    private static final String SQL =
            """
            select case p.prokind when 'p' then 'procedure ' else 'function ' end || p.oid::regprocedure as routine, p.prosrc
            from pg_catalog.pg_proc p
            join pg_catalog.pg_namespace n on n.oid = p.pronamespace
            join pg_catalog.pg_language l on l.oid = p.prolang
            where n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and l.lanname not in ('c', 'internal')
              and p.prokind <> 'a' and p.prosrc <> ''
              and not exists (select 1 from pg_catalog.pg_depend d
                              where d.classid = 'pg_catalog.pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
            order by 1""";

    /** Reads the routines of all schemas of users that belong to no extension, in the order of their names. */
    public static List<RoutineBody> read(Connection connection) throws SQLException {
        return InternalQuery.on(connection).list(SQL, row -> new RoutineBody(row.getString(1), row.getString(2)));
    }
}
