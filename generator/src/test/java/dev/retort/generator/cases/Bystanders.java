package dev.retort.generator.cases;

import dev.retort.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;

/** The objects of a database that Retort does not manage, as the catalog describes them. */
final class Bystanders {

    private static final String SQL =
            """
            with objects(kind, name, definition) as (
                select 'relation ' || c.relkind::text, c.oid::regclass::text,
                       concat(case when c.relkind in ('v', 'm') then pg_get_viewdef(c.oid) end, c.reloptions)
                from pg_class c where c.relkind in ('v', 'm', 'f') and c.oid >= 16384
                union all
                select 'child', i.inhrelid::regclass::text,
                       concat(i.inhparent::regclass, ' ', pg_get_expr(c.relpartbound, c.oid))
                from pg_inherits i join pg_class c on c.oid = i.inhrelid where c.relkind in ('r', 'p')
                union all
                select 'trigger', t.tgname, concat(pg_get_triggerdef(t.oid), t.tgenabled)
                from pg_trigger t where not t.tgisinternal
                union all
                select 'function', p.oid::regprocedure::text, pg_get_functiondef(p.oid)
                from pg_proc p where p.prokind in ('f', 'p') and p.oid >= 16384
                union all
                select 'policy', p.polname,
                       concat(p.polrelid::regclass, ' ', p.polcmd, pg_get_expr(p.polqual, p.polrelid))
                from pg_policy p
                union all
                select 'row security', c.oid::regclass::text, concat(c.relrowsecurity, c.relforcerowsecurity)
                from pg_class c where c.relrowsecurity
                union all
                select 'grants', c.oid::regclass::text, c.relacl::text
                from pg_class c where c.relacl is not null and c.oid >= 16384
                union all
                select 'type', t.oid::regtype::text, format_type(t.typbasetype, t.typtypmod)
                from pg_type t where t.typtype in ('d', 'r') and t.oid >= 16384
                union all
                select 'rule', r.rulename, pg_get_ruledef(r.oid)
                from pg_rewrite r where r.rulename <> '_RETURN' and r.oid >= 16384
                union all
                select 'statistics', s.stxname, pg_get_statisticsobjdef(s.oid) from pg_statistic_ext s
                union all
                select 'exclusion', k.conname, pg_get_constraintdef(k.oid) from pg_constraint k where k.contype = 'x'
                union all
                select 'extension', e.extname, e.extversion from pg_extension e)
            select concat(o.kind, ' ', o.name, ': ', o.definition) from objects o
            order by 1""";

    private Bystanders() {}

    static List<String> of(TestDatabase database) throws SQLException {
        return database.query(SQL);
    }
}
