package dev.retort.postgres.unmanaged;

import dev.retort.postgres.InternalQuery;
import dev.retort.postgres.catalog.CatalogScope;
import dev.retort.postgres.catalog.ResultRow;
import dev.retort.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Reads the partitioned tables of a database.
 *
 * @see <a href="https://www.postgresql.org/docs/current/catalog-pg-partitioned-table.html">PostgreSQL manual,
 *     pg_partitioned_table</a>
 */
final class PartitionedTables {

    /** A column of a partition key, also one within an expression, depends internally on its own table. */
    private static final String QUERY =
            """
            select n.nspname, c.relname, pg_get_partkeydef(c.oid) as definition,
                   0 = any(p.partattrs) as has_expressions,
                   array(select a.attname::text from pg_attribute a
                         where a.attrelid = c.oid and (a.attnum = any(p.partattrs)
                               or exists (select 1 from pg_depend d where d.classid = 'pg_class'::regclass
                                          and d.objid = c.oid and d.objsubid = a.attnum and d.refobjid = c.oid
                                          and d.refclassid = 'pg_class'::regclass and d.refobjsubid = 0
                                          and d.deptype = 'i'))
                         order by a.attnum) as columns
            from pg_partitioned_table p
            join pg_class c on c.oid = p.partrelid
            join pg_namespace n on n.oid = c.relnamespace
            order by 1, 2""";

    /**
     * A partitioned table.
     *
     * @param name its name
     * @param definition its partition key, such as {@code RANGE (day)}
     * @param hasExpressions whether the key contains an expression
     * @param columns the columns of the key, also those in expressions
     */
    record Partitioned(QualifiedName name, String definition, boolean hasExpressions, List<String> columns) {

        Partitioned {
            columns = List.copyOf(columns);
        }

        /** Names the partition key for messages. */
        String key() {
            return "the partition key of " + name + " (" + definition + ")";
        }
    }

    private PartitionedTables() {}

    static List<Partitioned> read(Connection connection) throws SQLException {
        CatalogScope scope = CatalogScope.of(connection);
        return InternalQuery.on(connection).list(QUERY, row -> partitioned(new ResultRow(row, scope)));
    }

    private static Partitioned partitioned(ResultRow row) throws SQLException {
        return new Partitioned(
                row.name("nspname", "relname"),
                row.text("definition"),
                row.flag("has_expressions"),
                row.names("columns"));
    }
}
