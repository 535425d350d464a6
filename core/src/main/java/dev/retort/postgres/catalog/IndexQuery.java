package dev.retort.postgres.catalog;

import dev.retort.postgres.Expressions;
import dev.retort.schema.Index;
import dev.retort.schema.IndexElement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the indexes that do not implement a constraint, including those of materialized views. */
final class IndexQuery {

    private static final String SQL =
            """
            select x.oid, i.indrelid, x.relname, m.amname, i.indisunique, x.reloptions as storage,
                   i.indisvalid and i.indisready and i.indislive as valid, %s as nulls_not_distinct,
                   pg_get_expr(i.indpred, i.indrelid) as predicate, e.*
            from pg_index i
            join pg_class x on x.oid = i.indexrelid
            join pg_class c on c.oid = i.indrelid
            join pg_namespace n on n.oid = c.relnamespace
            join pg_am m on m.oid = x.relam
            cross join lateral (
                select array_agg(coalesce(a.attname::text, f.expression) order by place)
                           filter (where place <= i.indnkeyatts) as keys,
                       array_agg((a.attname is null)::text order by place)
                           filter (where place <= i.indnkeyatts) as expressions,
                       array_agg(a.attname::text order by place) filter (where place > i.indnkeyatts) as include,
                       array_agg(case when f.expression is null and i.indcollation[place - 1] <> a.attcollation
                                        or position(f.expression || ' COLLATE ' in pg_get_indexdef(x.oid)) > 0
                                      then i.indcollation[place - 1]::regcollation::text end order by place)
                           as collations,
                       array_agg(case when not o.opcdefault or parameters.text is not null
                                      then case when not pg_opclass_is_visible(o.oid)
                                                then quote_ident(s.nspname) || '.' else '' end
                                        || quote_ident(o.opcname)
                                        || coalesce('(' || parameters.text || ')', '')
                                 end order by place) as operator_classes,
                       array_agg((i.indoption[place - 1] & 1 = 1)::text order by place) as descending,
                       array_agg((i.indoption[place - 1] & 2 = 2)::text order by place) as nulls_first
                from generate_series(1, i.indnatts) place
                left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[place - 1]
                                        and a.attnum <> 0
                left join pg_attribute p on p.attrelid = i.indexrelid and p.attnum = place
                cross join lateral ${parameters} parameters(text)
                left join pg_opclass o on o.oid = i.indclass[place - 1]
                left join pg_namespace s on s.oid = o.opcnamespace
                left join lateral (select pg_get_indexdef(x.oid, place, false) as expression
                                   where i.indkey[place - 1] = 0) f on true) e
            where not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))
              and\s"""
                            .replace("${parameters}", CatalogSql.parameters("p.attoptions"))
                    + CatalogSql.HAS_INDEXES;

    private IndexQuery() {}

    static List<CatalogRow<Index>> read(CatalogSession session) throws SQLException {
        String sql = SQL.formatted(session.since(15, "i.indnullsnotdistinct", "false"));
        return session.query(sql, row -> new CatalogRow<>(row.oid("oid"), row.oid("indrelid"), index(row)));
    }

    private static Index index(ResultRow row) throws SQLException {
        String predicate = row.textOrNull("predicate");
        return new Index(
                row.text("relname"),
                row.text("amname"),
                row.flag("indisunique"),
                elements(row),
                row.names("include"),
                row.flag("nulls_not_distinct"),
                predicate == null ? null : Expressions.bare(predicate),
                row.storage("storage"),
                row.flag("valid"),
                null);
    }

    private static List<IndexElement> elements(ResultRow row) throws SQLException {
        List<String> keys = row.names("keys");
        List<String> expressions = row.names("expressions");
        List<@Nullable String> collations = row.texts("collations");
        List<@Nullable String> operatorClasses = row.texts("operator_classes");
        List<@Nullable String> descending = row.texts("descending");
        List<@Nullable String> nullsFirst = row.texts("nulls_first");
        List<IndexElement> elements = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            boolean expression = expressions.get(i).equals("true");
            elements.add(new IndexElement(
                    expression ? Expressions.bare(keys.get(i)) : keys.get(i),
                    expression,
                    collations.get(i),
                    operatorClasses.get(i),
                    "true".equals(descending.get(i)),
                    "true".equals(nullsFirst.get(i))));
        }
        return elements;
    }
}
