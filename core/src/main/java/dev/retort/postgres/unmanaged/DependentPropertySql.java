package dev.retort.postgres.unmanaged;

import dev.retort.postgres.catalog.CatalogSession;
import dev.retort.postgres.catalog.CatalogSql;
import dev.retort.postgres.catalog.UnmanagedKind;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The query for the dependent properties of tables, one in each row, in an order in which they can be restored.
 *
 * @see <a href="https://www.postgresql.org/docs/current/catalogs.html">PostgreSQL manual, System Catalogs</a>
 */
final class DependentPropertySql {

    private static final String HEAD =
            """
            with recursive own as (
                select c.oid from pg_class c join pg_namespace n on n.oid = c.relnamespace where %s),
            tables as (select oid from pg_class where relkind in ('r', 'p') and oid in (select oid from own)),
            line as (
                select oid as relation, oid as heir from own
                union
                select i.inhrelid, l.heir from line l join pg_inherits i on i.inhparent = l.relation),
            piece(place, tie, relation, part, words, text, guard, functions) as (
            """
                    .formatted(CatalogSql.IS_TABLE.replace("('r', 'p')", "('r', 'p', 'v', 'm')"));

    private static final String TAIL =
            """
            )
            select p.tie, n.nspname, c.relname, hn.nspname as heir_schema, h.relname as heir_name, p.part, p.words, p.text,
                   p.guard, f.needs
            from piece p
            join line l on l.relation = p.relation and (p.tie in ('COLUMN', 'STORAGE', 'COMMENT') or l.heir = l.relation)
            join pg_class c on c.oid = l.relation
            join pg_namespace n on n.oid = c.relnamespace
            join pg_class h on h.oid = l.heir
            join pg_namespace hn on hn.oid = h.relnamespace
            cross join lateral (
                select array_agg(coalesce('CREATE EXTENSION IF NOT EXISTS ' || quote_ident(e.extname),
                                          pg_get_functiondef(r.oid))) as needs
                from unnest(p.functions) u(oid)
                join pg_proc r on r.oid = u.oid and r.prokind = 'f' and r.pronamespace <> 'pg_catalog'::regnamespace
                left join pg_depend d on d.classid = 'pg_proc'::regclass and d.objid = r.oid and d.deptype = 'e'
                left join pg_extension e on e.oid = d.refobjid) f
            order by p.place, n.nspname, c.relname, p.words, heir_schema, heir_name""";

    private static final String CONSTRAINTS =
            """
            select case k.contype when 'f' then 2 else 1 end, 'RELATION', k.conrelid, null::text,
                   'constraint ' || quote_ident(k.conname),
                   format('ALTER TABLE %s ADD CONSTRAINT %I ', k.conrelid::regclass, k.conname) || pg_get_constraintdef(k.oid)
                   || coalesce(format(E';\\nCOMMENT ON CONSTRAINT %I ON %s IS ', k.conname, k.conrelid::regclass)
                               || quote_literal(obj_description(k.oid, 'pg_constraint')), ''),
                   null::text, null::oid[]
            from pg_constraint k
            where k.conrelid in (select oid from own) and k.conislocal and k.conparentid = 0
              and k.contype in ('p', 'u', 'f', 'c', 'x') and (${unmanaged})
            """;

    /**
     * Not-null constraints are objects since PostgreSQL 18. Those of key and identity columns are omitted, because they
     * can be neither dropped nor added again.
     */
    private static final String NOT_NULLS =
            """
            select 3, 'COLUMN', k.conrelid, a.attname, 'not-null constraint ' || quote_ident(k.conname),
                   format(E'ALTER TABLE %1$s ALTER COLUMN %2$I DROP NOT NULL;\\nALTER TABLE %1$s ADD CONSTRAINT %3$I %4$s',
                          k.conrelid::regclass, a.attname, k.conname, pg_get_constraintdef(k.oid))
                   || coalesce(format(E';\\nCOMMENT ON CONSTRAINT %I ON %s IS ', k.conname, k.conrelid::regclass)
                               || quote_literal(obj_description(k.oid, 'pg_constraint')), ''),
                   null, null
            from pg_constraint k
            join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
            where k.contype = 'n' and k.conislocal and k.conrelid in (select oid from own) and a.attidentity = ''
              and not exists (select 1 from pg_constraint p
                              where p.conrelid = k.conrelid and p.contype = 'p' and k.conkey <@ p.conkey)
              and (k.conname !~ '_not_null[0-9]*$' or k.connoinherit or not k.convalidated
                   or obj_description(k.oid, 'pg_constraint') is not null)
            """;

    private static final String TABLES =
            """
            select 0, 'RELATION', c.oid, null, 'being of type ' || c.reloftype::regtype,
                   format('ALTER TABLE %s OF %s', c.oid::regclass, c.reloftype::regtype), null, null
            from pg_class c where c.reloftype <> 0 and c.oid in (select oid from own)
            union all
            select 0, 'RELATION', c.oid, null, 'its tablespace',
                   format('ALTER TABLE %s SET TABLESPACE %I', c.oid::regclass, s.spcname),
                   'EXISTS (SELECT FROM pg_catalog.pg_tablespace WHERE spcname = ' || quote_literal(s.spcname) || ')', null
            from pg_class c join pg_tablespace s on s.oid = c.reltablespace where c.oid in (select oid from own)
            union all
            select 5, 'RELATION', c.oid, null, 'its replica identity',
                   format('ALTER TABLE %s REPLICA IDENTITY %s', c.oid::regclass,
                          case c.relreplident when 'f' then 'FULL' else 'NOTHING' end), null, null
            from pg_class c where c.relreplident in ('f', 'n') and c.oid in (select oid from tables)
            union all
            select 9, 'RELATION', c.oid, null, '${row_security}',
                   format('ALTER TABLE %s ', c.oid::regclass)
                   || concat_ws(', ', case when c.relrowsecurity then 'ENABLE ROW LEVEL SECURITY' end,
                                      case when c.relforcerowsecurity then 'FORCE ROW LEVEL SECURITY' end), null, null
            from pg_class c where (c.relrowsecurity or c.relforcerowsecurity) and c.oid in (select oid from tables)
            """;

    /**
     * The statements are the same as those of {@code pg_dump}, with {@code ONLY} for tables with children: each child
     * has its own properties.
     */
    private static final String COLUMNS =
            """
            select 3, 'STORAGE', a.attrelid, a.attname, 'the storage of ' || quote_ident(a.attname),
                   'ALTER TABLE ' || case when c.relhassubclass then 'ONLY ' else '' end || '${table} '
                   || concat_ws(', ', case when a.attstorage <> t.typstorage then 'ALTER COLUMN ${part} SET STORAGE '
                                           || case a.attstorage when 'p' then 'PLAIN' when 'e' then 'EXTERNAL'
                                                                when 'm' then 'MAIN' else 'EXTENDED' end end,
                                      case a.attcompression when 'p' then 'ALTER COLUMN ${part} SET COMPRESSION pglz'
                                                            when 'l' then 'ALTER COLUMN ${part} SET COMPRESSION lz4' end),
                   null, null
            from pg_attribute a join pg_type t on t.oid = a.atttypid join pg_class c on c.oid = a.attrelid
            where a.attrelid in (select relation from line) and a.attnum > 0
              and (a.attstorage <> t.typstorage or a.attcompression <> '')
            union all
            select 4, 'COLUMN', a.attrelid, a.attname, 'what the planner is told of ' || quote_ident(a.attname),
                   'ALTER TABLE ' || case when c.relhassubclass then 'ONLY ' else '' end || '${table} '
                   || concat_ws(', ', 'ALTER COLUMN ${part} SET STATISTICS ' || nullif(a.attstattarget, -1),
                                      'ALTER COLUMN ${part} SET (' || o.text || ')'),
                   null, null
            from pg_attribute a join pg_class c on c.oid = a.attrelid
            cross join lateral ${column_options} o(text)
            where a.attrelid in (select relation from line) and a.attnum > 0 and not a.attisdropped
              and c.relkind <> 'v' and (coalesce(a.attstattarget, -1) <> -1 or o.text is not null)
            union all
            select 4, 'COLUMN', a.attrelid, a.attname, 'the options of ' || quote_ident(a.attname),
                   'ALTER FOREIGN TABLE ${table} ALTER COLUMN ${part} OPTIONS (' || o.text || ')', null, null
            from pg_attribute a join pg_class c on c.oid = a.attrelid
            cross join lateral (select string_agg(format('%I %L', p.option_name, p.option_value), ', ')
                                from pg_options_to_table(a.attfdwoptions) p) o(text)
            where a.attrelid in (select relation from line) and a.attnum > 0 and not a.attisdropped and o.text is not null
            union all
            select 4, 'COMMENT', a.attrelid, a.attname, 'the comment of ' || quote_ident(a.attname),
                   'COMMENT ON COLUMN ${table}.${part} IS ' || quote_literal(col_description(a.attrelid, a.attnum)), null, null
            from pg_attribute a
            where a.attrelid in (select relation from line) and a.attnum > 0
              and col_description(a.attrelid, a.attnum) is not null
            """;

    /** The sequences of identity columns, which are not visible in the definition of the column. */
    private static final String SEQUENCES =
            """
            select case u.place when 1 then 3 else 4 end, 'IDENTITY', t.oid, a.attname, u.words || quote_ident(c.relname), u.text, u.guard, null
            from pg_depend d
            join pg_class c on c.oid = d.objid and c.relkind = 'S'
            join pg_class t on t.oid = d.refobjid
            join pg_attribute a on a.attrelid = t.oid and a.attnum = d.refobjsubid
            cross join lateral (values
                (1, c.relname <> t.relname || '_' || a.attname || '_seq', 'the name of sequence ',
                 format('EXECUTE pg_catalog.format(''ALTER SEQUENCE %%s RENAME TO %%I'', pg_catalog.pg_get_serial_sequence(%L, %L), %L)',
                        t.oid::regclass, a.attname, c.relname),
                 format('pg_catalog.to_regclass(%L) IS NULL', c.oid::regclass)),
                (2, c.relpersistence <> t.relpersistence, 'the durability of sequence ',
                 format('ALTER SEQUENCE %s SET %s', c.oid::regclass,
                        case c.relpersistence when 'u' then 'UNLOGGED' else 'LOGGED' end), null),
                (3, obj_description(c.oid, 'pg_class') is not null, 'the comment of sequence ',
                 format('COMMENT ON SEQUENCE %s IS ', c.oid::regclass) || quote_literal(obj_description(c.oid, 'pg_class')), null))
                u(place, there, words, text, guard)
            where d.classid = 'pg_class'::regclass and d.refclassid = 'pg_class'::regclass and d.deptype = 'i'
              and t.oid in (select relation from line) and u.there
            """;

    private static final String INDEXES =
            """
            select 5, use.tie, i.indrelid, c.relname, use.words || quote_ident(c.relname), use.text, null, null
            from pg_index i
            join pg_class c on c.oid = i.indexrelid
            cross join lateral (values (i.indisreplident, 'REPLICA_IDENTITY', 'the replica identity by ',
                                        'ALTER TABLE ${table} REPLICA IDENTITY USING INDEX ${part}'),
                                       (i.indisclustered, 'CLUSTER', 'the clustering on ',
                                        'ALTER TABLE ${table} CLUSTER ON ${part}'))
                               use(used, tie, words, text)
            where use.used and i.indrelid in (select oid from own)
            union all
            select 5, 'INDEX', i.indrelid, c.relname, 'the tablespace of ' || quote_ident(c.relname),
                   format('ALTER INDEX %s SET TABLESPACE %I', c.oid::regclass, s.spcname),
                   'EXISTS (SELECT FROM pg_catalog.pg_tablespace WHERE spcname = ' || quote_literal(s.spcname) || ')', null
            from pg_index i join pg_class c on c.oid = i.indexrelid join pg_tablespace s on s.oid = c.reltablespace
            where i.indrelid in (select oid from own)
            union all
            select 5, 'INDEX', i.indrelid, c.relname, 'the storage parameters of ' || quote_ident(c.relname),
                   format('ALTER INDEX %s SET (%s)', c.oid::regclass, o.text), null, null
            from pg_index i join pg_class c on c.oid = i.indexrelid
            cross join lateral ${parameters} o(text)
            where i.indrelid in (select oid from own) and o.text is not null
              and exists (select 1 from pg_constraint k where k.conindid = c.oid and k.contype in ('p', 'u', 'x'))
            union all
            select 5, 'INDEX_COMMENT', i.indrelid, c.relname, 'the comment of index ' || quote_ident(c.relname),
                   format('COMMENT ON INDEX %s IS ', c.oid::regclass) || quote_literal(obj_description(c.oid, 'pg_class')),
                   null, null
            from pg_index i join pg_class c on c.oid = i.indexrelid
            where i.indrelid in (select oid from own) and obj_description(c.oid, 'pg_class') is not null
              and exists (select 1 from pg_constraint k where k.conindid = c.oid and k.contype in ('p', 'u', 'x'))
            union all
            select 5, 'INDEX', i.indrelid, c.relname, 'what the planner is told of ' || quote_ident(c.relname),
                   format('ALTER INDEX %s ALTER COLUMN %s SET STATISTICS %s', c.oid::regclass, a.attnum, a.attstattarget),
                   null, null
            from pg_index i join pg_class c on c.oid = i.indexrelid join pg_attribute a on a.attrelid = c.oid
            where i.indrelid in (select oid from own) and coalesce(a.attstattarget, -1) <> -1
            """;

    /** The statistics on materialized views; {@link ExtendedStatistics} reads those on tables. */
    private static final String STATISTICS =
            """
            select 5, 'RELATION', s.stxrelid, null, 'statistics ' || quote_ident(s.stxname),
                   pg_get_statisticsobjdef(s.oid)
                   || coalesce(format(E';\\nALTER STATISTICS %I.%I SET STATISTICS ', n.nspname, s.stxname)
                               || nullif(s.stxstattarget, -1), '')
                   || coalesce(format(E';\\nCOMMENT ON STATISTICS %I.%I IS ', n.nspname, s.stxname)
                               || quote_literal(obj_description(s.oid, 'pg_statistic_ext')), ''), null, null
            from pg_statistic_ext s
            join pg_namespace n on n.oid = s.stxnamespace
            join pg_class c on c.oid = s.stxrelid
            where c.relkind = 'm' and c.oid in (select oid from own)
            """;

    private static final String CODE =
            """
            select 6, 'RELATION', t.tgrelid, null, 'trigger ' || quote_ident(t.tgname),
                   pg_get_triggerdef(t.oid, true)
                   || case when t.tgenabled = 'O' then ''
                           else format(E';\\nALTER TABLE %s %s TRIGGER %I', t.tgrelid::regclass,
                                       case t.tgenabled when 'D' then 'DISABLE' when 'R' then 'ENABLE REPLICA'
                                                        else 'ENABLE ALWAYS' end, t.tgname) end
                   || coalesce(format(E';\\nCOMMENT ON TRIGGER %I ON %s IS ', t.tgname, t.tgrelid::regclass)
                               || quote_literal(obj_description(t.oid, 'pg_trigger')), ''),
                   null, array[t.tgfoid]
            from pg_trigger t where t.tgrelid in (select oid from tables) and not t.tgisinternal and t.tgparentid = 0
            union all
            select 7, 'RELATION', w.ev_class, null, 'rule ' || quote_ident(w.rulename),
                   rtrim(pg_get_ruledef(w.oid, true), ';')
                   || case when w.ev_enabled = 'O' then ''
                           else format(E';\\nALTER TABLE %s %s RULE %I', w.ev_class::regclass,
                                       case w.ev_enabled when 'D' then 'DISABLE' when 'R' then 'ENABLE REPLICA'
                                                         else 'ENABLE ALWAYS' end, w.rulename) end
                   || coalesce(format(E';\\nCOMMENT ON RULE %I ON %s IS ', w.rulename, w.ev_class::regclass)
                               || quote_literal(obj_description(w.oid, 'pg_rewrite')), ''),
                   null, used.functions
            from pg_rewrite w
            cross join lateral (select array_agg(d.refobjid) as functions from pg_depend d
                                where d.classid = 'pg_rewrite'::regclass and d.objid = w.oid
                                  and d.refclassid = 'pg_proc'::regclass) used
            where w.ev_class in (select oid from tables) and w.rulename <> '_RETURN'
            """;

    private static final String POLICIES =
            """
            select 8, 'RELATION', p.polrelid, null, 'policy ' || quote_ident(p.polname),
                   ${policy}
                   || coalesce(format(E';\\nCOMMENT ON POLICY %I ON %s IS ', p.polname, p.polrelid::regclass)
                               || quote_literal(obj_description(p.oid, 'pg_policy')), ''),
                   (select string_agg('EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = ' || quote_literal(r.rolname) || ')',
                                      ' AND ' order by r.rolname)
                    from pg_roles r where r.oid = any(p.polroles)),
                   used.functions
            from pg_policy p
            join pg_class c on c.oid = p.polrelid
            cross join lateral (select array_agg(d.refobjid) as functions from pg_depend d
                                where d.classid = 'pg_policy'::regclass and d.objid = p.oid
                                  and d.refclassid = 'pg_proc'::regclass) used
            where p.polrelid in (select oid from own)
            """
                    .replace("${policy}", BlockingDependencySql.POLICY);

    private static final String PUBLICATIONS =
            """
            select 11, 'RELATION', q.prrelid, null, 'its place in publication ' || quote_ident(u.pubname),
                   ${publication},
                   'EXISTS (SELECT FROM pg_catalog.pg_publication WHERE pubname = ' || quote_literal(u.pubname)
                   || ' AND pg_catalog.pg_has_role(pubowner, ''USAGE''))', null
            from pg_publication_rel q
            join pg_publication u on u.oid = q.prpubid
            join pg_class c on c.oid = q.prrelid
            where q.prrelid in (select oid from own)
            """;

    private DependentPropertySql() {}

    static String of(CatalogSession session) {
        return Stream.of(
                        CONSTRAINTS,
                        NOT_NULLS,
                        TABLES,
                        COLUMNS,
                        SEQUENCES,
                        INDEXES,
                        STATISTICS,
                        CODE,
                        POLICIES,
                        PUBLICATIONS)
                .collect(Collectors.joining("union all\n", HEAD, TAIL))
                .replace("${column_options}", CatalogSql.columnOptions("a.attoptions"))
                .replace("${parameters}", CatalogSql.parameters("c.reloptions"))
                .replace("${row_security}", DependentProperty.ROW_SECURITY)
                .replace("${publication}", BlockingDependencySql.publication(session.version()))
                .replace("${unmanaged}", UnmanagedKind.constraint(session.version()));
    }
}
