package dev.retort.postgres.unmanaged;

import dev.retort.postgres.ServerVersion;
import dev.retort.postgres.catalog.UnmanagedKind;

/**
 * The queries for the objects that depend on objects that operations change.
 *
 * @see <a href="https://www.postgresql.org/docs/current/catalog-pg-depend.html">PostgreSQL manual, pg_depend</a>
 */
final class BlockingDependencySql {

    /**
     * The dependent objects, as the beginning of a query. Its parameters are arrays of the same length: the numbers of
     * the operations, the actions ({@code drop}, {@code retype}, {@code reshape}, {@code rename}, {@code unlog}), the
     * kinds of the changed objects ({@code column}, {@code relation}, {@code type}, {@code constraint},
     * {@code schema}), their names or those of their tables, and the names of their parts.
     */
    private static final String DEPENDENTS =
            """
            with recursive target as (
                select * from unnest(?::int[], ?::text[], ?::text[], ?::text[], ?::text[])
                    as t(place, action, kind, name, part)),
            tree as (
                select place, action, kind, name, part, to_regclass(name)::oid as relation from target
                where kind in ('column', 'relation', 'constraint')
                union all
                select t.place, t.action, t.kind, t.name, t.part, i.inhrelid from tree t
                join pg_inherits i on i.inhparent = t.relation
                where t.kind = 'column'),
            resolved as (
                select t.place, t.action, t.kind, 'pg_class'::regclass::oid as catalog, t.relation as object,
                       a.attnum::int as part, t.relation as root
                from tree t left join pg_attribute a on a.attrelid = t.relation and a.attname = t.part
                where t.relation is not null and t.kind <> 'constraint' and (t.kind = 'relation' or a.attnum is not null)
                union all
                select t.place, t.action, t.kind, 'pg_type'::regclass::oid, y.oid, null, t.relation
                from tree t join pg_class c on c.oid = t.relation
                join pg_type y on y.oid = c.reltype or y.typelem = c.reltype and y.typcategory = 'A'
                where t.kind = 'relation'
                union all
                select t.place, t.action, t.kind, x.catalog, x.object, null, t.relation
                from tree t join pg_constraint k on k.conrelid = t.relation and k.conname = t.part
                cross join lateral (values ('pg_constraint'::regclass::oid, k.oid),
                                           ('pg_class'::regclass::oid, nullif(k.conindid, 0))) x(catalog, object)
                where t.kind = 'constraint' and (k.contype <> 'f' or x.catalog = 'pg_constraint'::regclass)
                union all
                select t.place, t.action, t.kind, 'pg_type'::regclass::oid, y.oid, null, to_regtype(t.name)::oid
                from target t join pg_type y on y.oid = to_regtype(t.name) or y.typelem = to_regtype(t.name)
                                                and y.typcategory = 'A'
                where t.kind = 'type'
                union all
                select t.place, t.action, t.kind, 'pg_namespace'::regclass::oid, to_regnamespace(t.name)::oid, null, null
                from target t where t.kind = 'schema'),
            dependent as (
                select distinct r.place, r.action, r.kind, r.root,
                       case when e.oid is null then d.classid else 'pg_constraint'::regclass::oid end as classid,
                       coalesce(e.oid, d.objid) as objid, d.objsubid, d.deptype not in ('n') as lost
                from resolved r
                join pg_depend d on d.refclassid = r.catalog and d.refobjid = r.object
                                and (r.part is null or d.refobjsubid = r.part)
                left join pg_constraint e on r.kind in ('column', 'type') and d.classid = 'pg_class'::regclass
                                         and e.conindid = d.objid and e.contype = 'x'
                where case r.action
                          when 'retype' then d.classid in ('pg_rewrite'::regclass, 'pg_trigger'::regclass,
                                                           'pg_policy'::regclass, 'pg_proc'::regclass,
                                                           'pg_publication_rel'::regclass)
                          when 'reshape' then d.deptype = 'n'
                               and (d.classid = 'pg_type'::regclass
                                    or d.classid = 'pg_class'::regclass
                                       and (select relkind not in ('c', 'v') from pg_class where oid = d.objid))
                          when 'rename' then false
                          when 'unlog' then d.classid = 'pg_publication_rel'::regclass
                          else d.deptype = 'n'
                               or (r.kind = 'column' and d.deptype = 'a'
                                   and (d.classid = 'pg_statistic_ext'::regclass
                                        or e.oid is not null
                                        or d.classid = 'pg_constraint'::regclass
                                           and (select %UNMANAGED% from pg_constraint k where k.oid = d.objid)))
                               or (r.kind = 'relation' and d.deptype = 'a' and d.classid = 'pg_class'::regclass
                                   and (select relispartition and relkind in ('r', 'p', 'f') from pg_class where oid = d.objid))
                               or (r.kind = 'relation' and d.deptype in ('a', 'i')
                                   and (select relkind = 'v' from pg_class where oid = r.root)
                                   and (d.classid = 'pg_trigger'::regclass
                                        or d.classid = 'pg_rewrite'::regclass
                                           and (select rulename <> '_RETURN' from pg_rewrite w where w.oid = d.objid)))
                      end
                  and not (r.kind = 'relation' and d.deptype = 'n'
                           and exists (select 1 from pg_depend o where o.classid = d.classid and o.objid = d.objid
                                       and o.refclassid = 'pg_class'::regclass and o.refobjid = r.root
                                       and o.deptype in ('a', 'i', 'P', 'S')
                                       and (o.objsubid = d.objsubid or o.objsubid = 0)))
                  and not (r.kind = 'schema'
                           and exists (select 1 from pg_depend o where o.classid = d.classid and o.objid = d.objid
                                       and o.deptype in ('a', 'i', 'P', 'S', 'e')))
                  and not (d.classid = 'pg_class'::regclass and d.objid = r.root))
            """;

    /**
     * Whether there may be any. Most plans change nothing that an unmanaged object depends on, and a new session plans the
     * description of none for longer than it looks for all.
     */
    private static final String IS_ANY = DEPENDENTS
            + """
            select exists (select 1 from dependent)
                or exists (select 1 from target t join pg_inherits h on h.inhrelid = to_regclass(t.name)
                           where t.kind = 'column')""";

    private static final String DESCRIPTIONS = DEPENDENTS
            + """
            select d.place, d.lost, (select l.relname::text from pg_class l where l.oid = d.classid) as catalog, i.type as kind, i.identity,
                   case when i.type in ('procedure', 'aggregate')
                        then i.type || substr(pg_describe_object(d.classid, d.objid, d.objsubid), length('function') + 1)
                        when w.rulename = '_RETURN' then pg_describe_object('pg_class'::regclass, w.ev_class, 0)
                        else pg_describe_object(d.classid, d.objid, d.objsubid) end as description,
                   n.nspname as schema, coalesce(c.relname, y.typname, o.proname) as owner,
                   coalesce(k.conname, a.attname, da.attname, t.tgname, p.polname, w.rulename, u.pubname, (parse_ident(i.name))[1])::text as name,
                   coalesce((select array_agg(x.attname::text) from pg_attribute x
                             where x.attrelid = k.conrelid and x.attnum = any(k.conkey)), '{}') as columns,
                   format_type(s.castsource, null) as cast_source, format_type(s.casttarget, null) as cast_target,
                   case i.type
                       when 'view' then 'DROP VIEW ' || c.oid::regclass
                       when 'materialized view' then 'DROP MATERIALIZED VIEW ' || c.oid::regclass
                       when 'policy' then format('DROP POLICY %I ON %s', p.polname, c.oid::regclass)
                       when 'trigger' then format('DROP TRIGGER %I ON %s', t.tgname, c.oid::regclass)
                       when 'rule' then case when w.rulename <> '_RETURN'
                                             then format('DROP RULE %I ON %s', w.rulename, c.oid::regclass)
                                             else format('DROP %s %s', case c.relkind when 'm' then 'MATERIALIZED VIEW'
                                                                                      else 'VIEW' end, c.oid::regclass) end
                       when 'table' then case when d.root is null then 'DROP TABLE ' || c.oid::regclass
                                              when c.relispartition
                                              then format('ALTER TABLE %s DETACH PARTITION %s', d.root::regclass, c.oid::regclass)
                                              else format('ALTER TABLE %s NO INHERIT %s', c.oid::regclass, d.root::regclass) end
                       when 'sequence' then 'DROP SEQUENCE ' || c.oid::regclass
                       when 'function' then 'DROP FUNCTION ' || i.identity
                       when 'procedure' then 'DROP PROCEDURE ' || i.identity
                       when 'aggregate' then 'DROP AGGREGATE ' || i.identity
                       when 'foreign table' then 'DROP FOREIGN TABLE ' || c.oid::regclass
                       when 'operator' then 'DROP OPERATOR ' || i.identity
                       when 'publication relation' then format('ALTER PUBLICATION %I DROP TABLE %s', u.pubname, c.oid::regclass)
                       when 'statistics object' then 'DROP STATISTICS ' || i.identity
                       when 'table constraint' then format('ALTER TABLE %s DROP CONSTRAINT %I', c.oid::regclass, k.conname)
                       when 'default value' then format('ALTER TABLE %s ALTER COLUMN %I DROP DEFAULT', c.oid::regclass, da.attname)
                       when 'type' then 'DROP TYPE ' || i.identity
                       when 'domain' then 'DROP DOMAIN ' || i.identity
                       when 'index' then 'DROP INDEX ' || i.identity
                       when 'cast' then 'DROP CAST ' || i.identity
                       else '' end as drop_sql,
                   case i.type
                       when 'table' then case when d.root is null then ''
                                              when c.relispartition
                                              then format('ALTER TABLE %s ATTACH PARTITION %s %s', d.root::regclass,
                                                          c.oid::regclass, pg_get_expr(c.relpartbound, c.oid))
                                              else format('ALTER TABLE %s INHERIT %s', c.oid::regclass, d.root::regclass) end
                       when 'trigger' then pg_get_triggerdef(t.oid)
                       when 'rule' then case when w.rulename <> '_RETURN' then pg_get_ruledef(w.oid)
                                             else format('CREATE %s %s AS%s',
                                                         case c.relkind when 'm' then 'MATERIALIZED VIEW' else 'VIEW' end,
                                                         c.oid::regclass, pg_get_viewdef(c.oid)) end
                       when 'policy' then %POLICY%
                       when 'statistics object' then pg_get_statisticsobjdef(d.objid)
                       when 'table constraint' then format('ALTER TABLE %s ADD CONSTRAINT %I %s', c.oid::regclass, k.conname,
                                                           pg_get_constraintdef(k.oid))
                       when 'publication relation' then %PUBLICATION%
                       else '' end as create_sql
            from dependent d
            cross join lateral pg_identify_object(d.classid, d.objid, d.objsubid) i
            left join pg_rewrite w on d.classid = 'pg_rewrite'::regclass and w.oid = d.objid
            left join pg_trigger t on d.classid = 'pg_trigger'::regclass and t.oid = d.objid
            left join pg_policy p on d.classid = 'pg_policy'::regclass and p.oid = d.objid
            left join pg_constraint k on d.classid = 'pg_constraint'::regclass and k.oid = d.objid
            left join pg_attrdef f on d.classid = 'pg_attrdef'::regclass and f.oid = d.objid
            left join pg_publication_rel q on d.classid = 'pg_publication_rel'::regclass and q.oid = d.objid
            left join pg_cast s on d.classid = 'pg_cast'::regclass and s.oid = d.objid
            left join pg_publication u on u.oid = q.prpubid
            left join pg_class c on c.oid = case when d.classid = 'pg_class'::regclass then d.objid
                                            else coalesce(w.ev_class, t.tgrelid, p.polrelid, k.conrelid, f.adrelid, q.prrelid) end
            left join pg_type y on y.oid = case when d.classid = 'pg_type'::regclass then d.objid else nullif(k.contypid, 0) end
            left join pg_proc o on d.classid = 'pg_proc'::regclass and o.oid = d.objid
            left join pg_namespace n on n.oid = coalesce(c.relnamespace, y.typnamespace, o.pronamespace)
            left join pg_attribute a on d.classid = 'pg_class'::regclass and d.objsubid > 0 and a.attrelid = d.objid
                                    and a.attnum = d.objsubid
            left join pg_attribute da on da.attrelid = f.adrelid and da.attnum = f.adnum
            where not coalesce(t.tgisinternal, false) and coalesce(t.tgparentid, 0) = 0 and i.type is not null
            union all
            select t.place, false, 'pg_inherits', 'inheritance', '', format('inheritance of table %s from %s', c.oid::regclass,
                   h.inhparent::regclass), n.nspname, c.relname, p.relname, '{}', null, null,
                   format('ALTER TABLE %s NO INHERIT %s', c.oid::regclass, h.inhparent::regclass),
                   format('ALTER TABLE %s INHERIT %s', c.oid::regclass, h.inhparent::regclass)
            from target t
            join pg_class c on c.oid = to_regclass(t.name) and not c.relispartition
            join pg_namespace n on n.oid = c.relnamespace
            join pg_attribute a on a.attrelid = c.oid and a.attname = t.part and a.attinhcount > 0
            join pg_inherits h on h.inhrelid = c.oid
            join pg_class p on p.oid = h.inhparent
            join pg_attribute b on b.attrelid = p.oid and b.attname = a.attname
            where t.kind = 'column'
            order by place, description""";

    /** An expression that builds the CREATE POLICY statement for the policy {@code p} of the table {@code c}. */
    static final String POLICY =
            """
            format('CREATE POLICY %I ON %s AS %s FOR %s TO %s%s%s', p.polname, c.oid::regclass,
                   case when p.polpermissive then 'PERMISSIVE' else 'RESTRICTIVE' end,
                   case p.polcmd when 'r' then 'SELECT' when 'a' then 'INSERT' when 'w' then 'UPDATE'
                                 when 'd' then 'DELETE' else 'ALL' end,
                   (select string_agg(case o when 0 then 'PUBLIC' else quote_ident(pg_get_userbyid(o)) end, ', ')
                    from unnest(p.polroles) o),
                   coalesce(' USING (' || pg_get_expr(p.polqual, p.polrelid) || ')', ''),
                   coalesce(' WITH CHECK (' || pg_get_expr(p.polwithcheck, p.polrelid) || ')', ''))""";

    private static final String PUBLICATION = "format('ALTER PUBLICATION %I ADD TABLE %s', u.pubname, c.oid::regclass)";

    private static final String PUBLICATION_LISTS =
            """
            coalesce((select ' (' || string_agg(quote_ident(x.attname), ', ' order by x.attnum) || ')' from pg_attribute x
                      where x.attrelid = q.prrelid and x.attnum = any(q.prattrs)), '')
            || coalesce(' WHERE (' || pg_get_expr(q.prqual, q.prrelid) || ')', '')""";

    private BlockingDependencySql() {}

    /**
     * Returns the query for whether a version of the server has any such object, with the same parameters as
     * {@link #descriptions}.
     */
    static String isAny(ServerVersion version) {
        return IS_ANY.replace("%UNMANAGED%", UnmanagedKind.constraint(version));
    }

    /**
     * Returns the query for the objects and their descriptions, for a version of the server. Publications have column
     * lists and row filters since PostgreSQL 15, and some unmanaged constraints are newer as well.
     */
    static String descriptions(ServerVersion version) {
        return DESCRIPTIONS
                .replace("%POLICY%", POLICY)
                .replace("%PUBLICATION%", publication(version))
                .replace("%UNMANAGED%", UnmanagedKind.constraint(version));
    }

    /**
     * Returns an expression for the statement that adds the table {@code c} to the publication {@code u} again;
     * {@code q} is the row that connects them.
     */
    static String publication(ServerVersion version) {
        return version.isAtLeast(15) ? PUBLICATION + "\n|| " + PUBLICATION_LISTS : PUBLICATION;
    }
}
