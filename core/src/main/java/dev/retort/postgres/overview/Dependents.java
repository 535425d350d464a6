package dev.retort.postgres.overview;

/** The query for the objects that belong to a table or depend on it, except columns, constraints and indexes. */
final class Dependents {

    static final String SQL =
            """
            with shown(relation) as (select ?::oid)
            select 'trigger' as kind, t.tgname::text as name,
                   regexp_replace(pg_get_triggerdef(t.oid, true), '^CREATE (CONSTRAINT )?TRIGGER \\S+ ', '')
                       || case when t.tgenabled = 'D' then ' (disabled)' else '' end as definition
            from shown, pg_trigger t
            where t.tgrelid = relation and not t.tgisinternal
            union all
            select 'policy', p.polname::text,
                   case p.polcmd when 'r' then 'for select' when 'a' then 'for insert' when 'w' then 'for update'
                        when 'd' then 'for delete' else 'for all' end
                   || coalesce(' using (' || pg_get_expr(p.polqual, p.polrelid, true) || ')', '')
                   || coalesce(' with check (' || pg_get_expr(p.polwithcheck, p.polrelid, true) || ')', '')
            from shown, pg_policy p
            where p.polrelid = relation
            union all
            select 'rule', r.rulename::text, pg_get_ruledef(r.oid, true)
            from shown, pg_rewrite r
            where r.ev_class = relation and r.rulename <> '_RETURN'
            union all
            select 'statistics', s.stxname::text, pg_get_statisticsobjdef(s.oid)
            from shown, pg_statistic_ext s
            where s.stxrelid = relation
            union all
            select case when v.relkind = 'm' then 'materialized view' else 'view' end, v.oid::regclass::text, ''
            from shown, pg_class v
            where v.relkind in ('v', 'm')
              and exists (select 1 from pg_rewrite r
                          join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = r.oid
                          where r.ev_class = v.oid and d.refclassid = 'pg_class'::regclass and d.refobjid = relation
                            and v.oid <> relation)
            union all
            select case when c.relispartition then 'partition' else 'child' end, c.oid::regclass::text,
                   coalesce(pg_get_expr(c.relpartbound, c.oid), '')
            from shown, pg_inherits h
            join pg_class c on c.oid = h.inhrelid
            where h.inhparent = relation
            union all
            select 'parent', h.inhparent::regclass::text, ''
            from shown, pg_inherits h
            where h.inhrelid = relation
            order by 1, 2""";

    private Dependents() {}
}
