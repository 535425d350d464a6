package dev.retort.postgres.unmanaged;

import dev.retort.postgres.ServerVersion;
import dev.retort.postgres.catalog.UnmanagedKind;

/**
 * The query of {@link UnmodelledObjects}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-info.html">PostgreSQL manual, System Information
 *     Functions</a>
 */
final class UnmodelledObjectsSql {

    private static final String CODE =
            """
            select case p.prokind when 'p' then 'procedure' when 'a' then 'aggregate' else 'function' end as kind, p.oid::regprocedure::text as name,
                   case when p.prokind = 'a' then pg_get_function_result(p.oid)
                        else replace(pg_get_functiondef(p.oid), ' ' || quote_ident(s.nspname) || '.', ' ') end as definition,
                   false as wide, null::name as schema_name, null::name as table_name
            from pg_proc p join schemas s on s.oid = p.pronamespace
            where not exists (select 1 from members m where m.classid = 'pg_proc'::regclass and m.objid = p.oid)
              and not exists (select 1 from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid
                              and d.deptype = 'i')
            union all
            select 'trigger', t.tgname || ' on ' || t.tgrelid::regclass,
                   pg_get_triggerdef(t.oid, true) || case t.tgenabled when 'O' then '' else ' ' || t.tgenabled::text end, false,
                   c.nspname, c.relname
            from pg_trigger t join relations c on c.oid = t.tgrelid
            where not t.tgisinternal and t.tgparentid = 0
            union all
            select 'rule', r.rulename || ' on ' || r.ev_class::regclass, pg_get_ruledef(r.oid, true), false, c.nspname, c.relname
            from pg_rewrite r join relations c on c.oid = r.ev_class
            where r.rulename <> '_RETURN'
            """;

    /** {@code Schema} has the policies of all other tables. */
    private static final String SECURITY =
            """
            select 'policy', p.polname || ' on ' || p.polrelid::regclass,
                   concat_ws(' ', p.polcmd, p.polpermissive,
                             array(select coalesce(a.rolname, 'public') from unnest(p.polroles) with ordinality u(role, place)
                                   left join pg_roles a on a.oid = u.role order by u.place)::text,
                             pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)),
                   false, c.nspname, c.relname
            from pg_policy p join relations c on c.oid = p.polrelid
            where c.relispartition
            union all
            select 'row security', 'of ' || c.oid::regclass,
                   case when c.relforcerowsecurity then 'forced' else '' end, false, c.nspname, c.relname
            from relations c
            where c.relispartition and (c.relrowsecurity or c.relforcerowsecurity)
            """;

    private static final String TYPES =
            """
            select case t.typtype when 'd' then 'domain' else 'range type' end, t.oid::regtype::text,
                   case t.typtype when 'd' then
                       concat_ws(' ', format_type(t.typbasetype, t.typtypmod), t.typcollation::regcollation,
                                 case when t.typnotnull then 'not null' end, t.typdefault,
                                 (select string_agg(k.conname || ' ' || pg_get_constraintdef(k.oid), ', ' order by k.conname)
                                  from pg_constraint k where k.contypid = t.oid and k.contype = 'c'))
                   else (select r.rngsubtype::regtype::text from pg_range r where r.rngtypid = t.oid) end,
                   false, null, null
            from pg_type t join schemas s on s.oid = t.typnamespace
            where t.typtype in ('d', 'r')
              and not exists (select 1 from members m where m.classid = 'pg_type'::regclass and m.objid = t.oid)
            union all
            select 'collation', l.oid::regcollation::text, concat_ws(' ', l.collprovider, l.collcollate, l.collctype),
                   false, null, null
            from pg_collation l join schemas s on s.oid = l.collnamespace
            where not exists (select 1 from members m where m.classid = 'pg_collation'::regclass and m.objid = l.oid)
            """;

    private static final String TABLES =
            """
            select 'constraint', k.conname || ' on ' || k.conrelid::regclass, pg_get_constraintdef(k.oid), false, c.nspname, c.relname
            from pg_constraint k join relations c on c.oid = k.conrelid
            where k.conparentid = 0 and k.contype in ('p', 'u', 'f', 'c', 'x') and (%s)
            union all
            select 'statistics', x.stxname || ' on ' || x.stxrelid::regclass, pg_get_statisticsobjdef(x.oid), false,
                   c.nspname, c.relname
            from pg_statistic_ext x join relations c on c.oid = x.stxrelid
            union all
            select case when c.relispartition then 'partition' else 'inheritance' end,
                   c.oid::regclass || ' of ' || h.inhparent::regclass, coalesce(pg_get_expr(c.relpartbound, c.oid), ''),
                   false, c.nspname, c.relname
            from relations c join pg_inherits h on h.inhrelid = c.oid
            union all
            select 'foreign table', c.oid::regclass::text,
                   (select string_agg(a.attname || ' ' || format_type(a.atttypid, a.atttypmod), ', ' order by a.attnum)
                    from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped),
                   false, c.nspname, c.relname
            from relations c
            where c.relkind = 'f'
            """;

    private static final String WIDE =
            """
            select 'extension', e.extname::text, '', true, null, null from pg_extension e where e.extname <> 'plpgsql'
            union all
            select 'publication', p.pubname::text, '', true, null, null from pg_publication p
            union all
            select 'event trigger', t.evtname::text, concat_ws(' ', t.evtevent, t.evtfoid::regprocedure), true,
                   null, null
            from pg_event_trigger t
            where not exists (select 1 from members m where m.classid = 'pg_event_trigger'::regclass and m.objid = t.oid)
            """;

    private static final String SQL =
            """
            with schemas as (select oid, nspname from pg_namespace where nspname = any(?)),
                 members as (select classid, objid from pg_depend where deptype = 'e'),
                 relations as (select c.*, s.nspname from pg_class c join schemas s on s.oid = c.relnamespace
                               where c.relkind in ('r', 'p', 'v', 'm', 'f')
                                 and not exists (select 1 from members m
                                                 where m.classid = 'pg_class'::regclass and m.objid = c.oid))
            """
                    + String.join("union all\n", CODE, SECURITY, TYPES, TABLES, WIDE)
                    + "order by kind, name";

    private UnmodelledObjectsSql() {}

    static String of(ServerVersion version) {
        return SQL.formatted(UnmanagedKind.constraint(version));
    }
}
