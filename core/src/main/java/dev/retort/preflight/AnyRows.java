package dev.retort.preflight;

import dev.retort.postgres.InternalQuery;
import dev.retort.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Finds out whether a database has any data of users, so that a statement of an author could lose or change it. */
final class AnyRows {

    /**
     * Lists the tables that can have rows, those that the server believes to have some first. The rows of a partitioned
     * table are in its partitions, and those of a materialized view are copies. The rows of an extension's own table
     * come with the extension.
     */
    private static final String TABLES =
            """
            select pg_catalog.format('%I.%I', n.nspname, c.relname), c.relkind = 'f'
            from pg_catalog.pg_class c
            join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'f') and c.relpersistence <> 't'
              and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
              and (n.nspname, c.relname) <> (?, ?)
              and not exists (select 1 from pg_catalog.pg_depend d
                  where d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.objid = c.oid and d.deptype = 'e')
            order by c.reltuples desc, 1""";

    private static final String LARGE_OBJECTS = "select exists (select 1 from pg_catalog.pg_largeobject_metadata)";

    private record Table(String name, boolean foreign) {}

    private AnyRows() {}

    /**
     * Whether a table other than the history, or a large object, has data. The rows of a foreign table are unknown, and
     * so are rows that the user may not read or that take too long to find: all of them count.
     */
    static boolean exist(Connection connection, RowScan scan, QualifiedName history) throws SQLException {
        if (scan.exist(LARGE_OBJECTS) != RowScan.Answer.NO) {
            return true;
        }
        List<Table> tables = InternalQuery.on(connection)
                .list(TABLES, row -> new Table(row.getString(1), row.getBoolean(2)), history.schema(), history.name());
        for (Table table : tables) {
            if (table.foreign()
                    || scan.exist("select exists (select 1 from only " + table.name() + ")") != RowScan.Answer.NO) {
                return true;
            }
        }
        return false;
    }
}
