package dev.retort.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What a database holds, as sorted lines of text: plain SQL over the catalog, without oids and positions. */
final class CatalogText {

    private static final String MINE = " n.nspname !~ '^pg_' and n.nspname <> 'information_schema'";

    private static final List<String> QUERIES = List.of(
            """
            select format('schema %I %s', nspname, obj_description(oid, 'pg_namespace')) from pg_namespace n where"""
                    + MINE,
            """
            select format('type %s %s %s', t.oid::regtype, string_agg(quote_literal(enumlabel), ',' order by enumsortorder),
                          obj_description(t.oid, 'pg_type'))
            from pg_type t join pg_enum e on e.enumtypid = t.oid group by t.oid""",
            """
            select format('composite %s %s %s', t.oid::regtype, obj_description(t.oid, 'pg_type'),
                          array(select row(attname, format_type(atttypid, atttypmod), attcollation::regcollation,
                                           col_description(c.oid, attnum))
                                from pg_attribute where attrelid = c.oid and attnum > 0 and not attisdropped
                                order by attnum))
            from pg_type t join pg_class c on c.oid = t.typrelid and c.relkind = 'c'
            join pg_namespace n on n.oid = t.typnamespace where"""
                    + MINE,
            """
            select format('cast %s to %s by %s %s %s', castsource::regtype, casttarget::regtype, castmethod,
                          nullif(castfunc, 0)::regprocedure, castcontext)
            from pg_cast where oid >= 16384""",
            """
            select format('sequence %s as %s start %s by %s from %s to %s cache %s cycle %s owner %s comment %s', c.oid::regclass,
                          format_type(seqtypid, null), seqstart, seqincrement, seqmin, seqmax, seqcache, seqcycle,
                          (select refobjid::regclass || '.' || attname
                           from pg_depend join pg_attribute on attrelid = refobjid and attnum = refobjsubid
                           where objid = c.oid and deptype = 'a' and classid = 'pg_class'::regclass),
                          obj_description(c.oid, 'pg_class'))
            from pg_sequence s join pg_class c on c.oid = s.seqrelid
            where not exists (select from pg_depend where objid = c.oid and deptype = 'i')""",
            """
            select format('table %s %s %s %s by %s comment %s', c.oid::regclass, relkind, relpersistence, reloptions,
                          pg_get_partkeydef(c.oid), obj_description(c.oid, 'pg_class'))
            from pg_class c join pg_namespace n on n.oid = relnamespace where relkind in ('r', 'p') and"""
                    + MINE,
            """
            select format('column %s.%I %s not null %s default %s identity %s %s generated %s collation %s comment %s',
                          c.oid::regclass, attname, format_type(atttypid, atttypmod), attnotnull,
                          pg_get_expr(adbin, adrelid), attidentity,
                          (select (format_type(seqtypid, null), seqstart, seqincrement, seqmin, seqmax, seqcache, seqcycle)
                           from pg_depend join pg_sequence on seqrelid = objid
                           where refobjid = c.oid and refobjsubid = attnum and deptype = 'i' and attidentity <> ''),
                          attgenerated, nullif(attcollation, typcollation)::regcollation,
                          col_description(c.oid, attnum))
            from pg_attribute a
            join pg_class c on c.oid = attrelid
            join pg_namespace n on n.oid = relnamespace
            join pg_type t on t.oid = atttypid
            left join pg_attrdef d on adrelid = attrelid and adnum = attnum
            where attnum > 0 and not attisdropped and relkind in ('r', 'p') and"""
                    + MINE,
            """
            select format('constraint %s of %s: %s comment %s', quote_ident(conname), conrelid::regclass,
                          pg_get_constraintdef(c.oid), obj_description(c.oid, 'pg_constraint'))
            from pg_constraint c join pg_namespace n on n.oid = connamespace
            where contype in ('p', 'u', 'f', 'c') and conrelid <> 0 and"""
                    + MINE,
            """
            select format('index %s comment %s', pg_get_indexdef(indexrelid), obj_description(indexrelid, 'pg_class'))
            from pg_index join pg_class c on c.oid = indexrelid join pg_namespace n on n.oid = relnamespace where"""
                    + MINE);

    private CatalogText() {}

    static List<String> of(Connection connection) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            for (String query : QUERIES) {
                try (ResultSet result = statement.executeQuery(query)) {
                    while (result.next()) {
                        lines.add(result.getString(1));
                    }
                }
            }
        }
        return lines.stream().sorted().toList();
    }
}
