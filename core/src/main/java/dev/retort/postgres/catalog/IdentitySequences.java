package dev.retort.postgres.catalog;

import dev.retort.postgres.InternalQuery;
import dev.retort.schema.ColumnName;
import dev.retort.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads the names of the sequences of identity columns. They matter only if a table or column is renamed.
 *
 * @see <a href="https://www.postgresql.org/docs/current/catalog-pg-depend.html">PostgreSQL manual, pg_depend</a>
 */
public final class IdentitySequences {

    private static final String QUERY =
            """
            select case n.nspname when pg_catalog.current_schema() then '' else n.nspname end, c.relname, a.attname,
                   s.relname
            from pg_catalog.pg_depend d
            join pg_catalog.pg_class s on s.oid = d.objid and s.relkind = 'S'
            join pg_catalog.pg_class c on c.oid = d.refobjid
            join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum = d.refobjsubid
            where d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
              and d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.deptype = 'i'
            order by 1, 2, 3""";

    private IdentitySequences() {}

    /** Returns the names by column; a sequence is in the schema of its table. */
    public static Map<ColumnName, String> read(Connection connection) throws SQLException {
        Map<ColumnName, String> names =
                new TreeMap<>(Comparator.comparing(ColumnName::table).thenComparing(ColumnName::column));
        InternalQuery.on(connection)
                .list(
                        QUERY,
                        row -> Map.entry(
                                new ColumnName(new QualifiedName(row.getString(1), row.getString(2)), row.getString(3)),
                                row.getString(4)))
                .forEach(name -> names.put(name.getKey(), name.getValue()));
        return names;
    }
}
