package dev.retort.postgres.catalog;

import dev.retort.schema.ColumnName;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.ViewUses;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Reads the dependencies of views from the dependencies of their rewrite rules.
 *
 * @see <a href="https://www.postgresql.org/docs/current/catalog-pg-depend.html">PostgreSQL manual, pg_depend</a>
 */
final class ViewUsesSql {

    /**
     * Subqueries for the dependencies. Each returns an array that lists schema, name and, for a column, its own name
     * one after the other.
     */
    static final String COLUMNS =
            """

            array(select u.piece from pg_rewrite r
                  join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = r.oid
                                  and d.refclassid = 'pg_class'::regclass and d.refobjid <> c.oid and d.refobjsubid > 0
                  join pg_class t on t.oid = d.refobjid
                  join pg_namespace s on s.oid = t.relnamespace
                  join pg_attribute a on a.attrelid = t.oid and a.attnum = d.refobjsubid
                  cross join unnest(array[s.nspname, t.relname, a.attname]::text[]) with ordinality u(piece, place)
                  where r.ev_class = c.oid order by d.refobjid, d.refobjsubid, d.ctid, u.place) as used_columns,
            array(select u.piece from (select distinct r.ev_class, d.refobjid from pg_rewrite r
                                       join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = r.oid
                                                       and d.refclassid = 'pg_class'::regclass) d
                  join pg_class t on t.oid = d.refobjid
                  join pg_namespace s on s.oid = t.relnamespace
                  cross join unnest(array[s.nspname, t.relname]::text[]) with ordinality u(piece, place)
                  where d.ev_class = c.oid and t.oid <> c.oid order by t.oid, u.place) as used_relations,
            array(select u.piece from pg_attribute v
                  join pg_type y on y.oid = v.atttypid
                  left join pg_type e on e.typarray = y.oid
                  join pg_namespace s on s.oid = y.typnamespace
                  cross join unnest(array[s.nspname, coalesce(e.typname, y.typname)]::text[])
                      with ordinality u(piece, place)
                  where v.attrelid = c.oid and v.attnum > 0 and v.atttypid >= 16384
                  order by y.oid, v.attnum, u.place) as column_types,
            array(select u.piece from pg_rewrite r
                  join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = r.oid
                                  and d.refclassid = 'pg_type'::regclass
                  join pg_type y on y.oid = d.refobjid
                  left join pg_type e on e.typarray = y.oid
                  join pg_namespace s on s.oid = y.typnamespace
                  cross join unnest(array[s.nspname, coalesce(e.typname, y.typname)]::text[])
                      with ordinality u(piece, place)
                  where r.ev_class = c.oid order by y.oid, d.ctid, u.place) as query_types,
            array(select u.piece from pg_rewrite r
                  join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = r.oid
                                  and d.refclassid = 'pg_constraint'::regclass
                  join pg_constraint k on k.oid = d.refobjid
                  join pg_class t on t.oid = k.conrelid
                  join pg_namespace s on s.oid = t.relnamespace
                  cross join unnest(array[s.nspname, t.relname]::text[]) with ordinality u(piece, place)
                  where r.ev_class = c.oid order by t.oid, d.ctid, u.place) as used_keys""";

    private ViewUsesSql() {}

    static ViewUses uses(ResultRow row) throws SQLException {
        List<QualifiedName> queryTypes = names(row, "query_types", row::typeNamed);
        return new ViewUses(
                columns(row),
                names(row, "used_relations", row::named),
                Stream.concat(queryTypes.stream(), names(row, "column_types", row::typeNamed).stream())
                        .distinct()
                        .toList(),
                queryTypes,
                names(row, "used_keys", row::named));
    }

    private static List<ColumnName> columns(ResultRow row) throws SQLException {
        List<String> pieces = row.names("used_columns");
        List<ColumnName> columns = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i += 3) {
            columns.add(new ColumnName(row.named(pieces.get(i), pieces.get(i + 1)), pieces.get(i + 2)));
        }
        return columns.stream().distinct().toList();
    }

    private static List<QualifiedName> names(
            ResultRow row, String column, BiFunction<String, String, QualifiedName> named) throws SQLException {
        List<String> pieces = row.names(column);
        List<QualifiedName> names = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i += 2) {
            names.add(named.apply(pieces.get(i), pieces.get(i + 1)));
        }
        return names.stream().distinct().toList();
    }
}
