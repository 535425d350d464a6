package dev.retort.testing;

import java.util.List;

/** The queries of {@link CatalogListing}, each with one column of lines. */
final class CatalogListingSql {

    private CatalogListingSql() {}

    private static final String SCHEMAS =
            """
            select format('schema %I', nspname) from scope, pg_namespace where nspname = any(schemas)""";

    private static final String TABLES =
            """
            select format('table %s kind %s persistence %s options %s toast %s', c.oid::regclass, c.relkind,
                          c.relpersistence, array(select unnest(c.reloptions) order by 1),
                          array(select unnest(t.reloptions) order by 1))
                || coalesce(' partition by ' || pg_get_partkeydef(c.oid), '')
                || coalesce((select ' inherits ' || string_agg(inhparent::regclass::text, ', ' order by inhseqno)
                             from pg_inherits where inhrelid = c.oid), '')
                || coalesce(' ' || pg_get_expr(c.relpartbound, c.oid), '')
            from scope, pg_class c left join pg_class t on t.oid = c.reltoastrelid
            where c.relnamespace::regnamespace::text = any(array(select quote_ident(unnest(schemas))))
              and c.relkind in ('r', 'p', 'f') and c.relname <> all(ignored)""";

    private static final String COLUMNS =
            """
            select format('column %s %s%I %s', c.oid::regclass,
                          case when by_position
                               then to_char(row_number() over (partition by c.oid order by a.attnum), 'FM0000 ') end,
                          a.attname, format_type(a.atttypid, a.atttypmod))
                || case when a.attnotnull then ' not null' else '' end
                || case a.attgenerated when '' then coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')
                        else format(' generated %s as %s', a.attgenerated, pg_get_expr(d.adbin, d.adrelid)) end
                || coalesce((select format(' identity %s %s', a.attidentity,
                                           row(q.seqtypid::regtype, q.seqstart, q.seqincrement, q.seqmin, q.seqmax,
                                               q.seqcache, q.seqcycle))
                             from pg_sequence q
                             where a.attidentity <> ''
                               and q.seqrelid = pg_get_serial_sequence(c.oid::regclass::text, a.attname)::regclass), '')
                || case when a.attcollation = t.typcollation then ''
                        else format(' collate %s', a.attcollation::regcollation) end
                || case when a.attstorage = t.typstorage then '' else format(' storage %s', a.attstorage) end
            from scope, pg_class c
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            join pg_type t on t.oid = a.atttypid
            left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
            where c.relnamespace::regnamespace::text = any(array(select quote_ident(unnest(schemas))))
              and c.relkind in ('r', 'p', 'f') and c.relname <> all(ignored)""";

    private static final String CONSTRAINTS =
            """
            select format('constraint on %s %s%s', conrelid::regclass,
                          case when with_names then quote_ident(conname) || ' ' end, pg_get_constraintdef(k.oid))
            from scope, pg_constraint k join pg_class c on c.oid = k.conrelid
            where k.connamespace::regnamespace::text = any(array(select quote_ident(unnest(schemas))))
              and k.contype in ('p', 'u', 'c', 'f', 'x') and c.relname <> all(ignored)""";

    private static final String INDEXES =
            """
            select case when with_names then pg_get_indexdef(i.indexrelid)
                        else replace(pg_get_indexdef(i.indexrelid), format(' %I ON ', x.relname), ' ON ') end
                || case when i.indisvalid then '' else ' INVALID' end
            from scope, pg_index i join pg_class x on x.oid = i.indexrelid join pg_class c on c.oid = i.indrelid
            where c.relnamespace::regnamespace::text = any(array(select quote_ident(unnest(schemas))))
              and c.relname <> all(ignored)
              and i.indexrelid <> all(array(select conindid from pg_constraint where contype in ('p', 'u', 'x')))""";

    private static final String SEQUENCES =
            """
            select format('sequence %s %s', c.oid::regclass,
                          row(q.seqtypid::regtype, q.seqstart, q.seqincrement, q.seqmin, q.seqmax, q.seqcache, q.seqcycle))
                || coalesce(' owned by ' || d.refobjid::regclass::text || '.' || quote_ident(a.attname), '')
            from scope, pg_sequence q join pg_class c on c.oid = q.seqrelid
            left join pg_depend d on d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype in ('a', 'i')
                                 and d.refclassid = 'pg_class'::regclass
            left join pg_class o on o.oid = d.refobjid
            left join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
            where c.relnamespace::regnamespace::text = any(array(select quote_ident(unnest(schemas))))
              and coalesce(d.deptype, 'n') <> 'i' and coalesce(o.relname, '') <> all(ignored)""";

    private static final String TYPES =
            """
            select format('type %s %s %s', t.oid::regtype, t.typtype,
                          array(select enumlabel from pg_enum where enumtypid = t.oid order by enumsortorder))
                || case when t.typtype = 'd' then ' over ' || format_type(t.typbasetype, t.typtypmod) else '' end
                || case when t.typtype = 'c'
                        then array(select row(attname, format_type(atttypid, atttypmod), attcollation::regcollation)::text
                                   from pg_attribute where attrelid = t.typrelid and attnum > 0 and not attisdropped
                                   order by attnum)::text
                        else '' end
            from scope, pg_type t left join pg_class c on c.oid = t.typrelid
            where t.typnamespace::regnamespace::text = any(array(select quote_ident(unnest(schemas))))
              and (t.typtype in ('e', 'd', 'r') or c.relkind = 'c')""";

    private static final String CASTS =
            """
            select format('cast %s as %s %s %s %s', castsource::regtype, casttarget::regtype, castmethod, castcontext,
                          nullif(castfunc, 0)::regprocedure)
            from pg_cast k
            where k.oid >= 16384 and not exists (select from pg_depend d where d.classid = 'pg_cast'::regclass
                                                 and d.objid = k.oid and d.deptype = 'e')""";

    private static final String VIEWS =
            """
            select format('view %s kind %s options %s filled %s owner %s grants %s defaults %s: %s', c.oid::regclass, c.relkind,
                          array(select unnest(c.reloptions) order by 1), c.relispopulated, c.relowner::regrole,
                          array(select concat_ws(' ', a.attname, e.grantee::regrole, e.privilege_type, e.is_grantable)
                                from (select null as attname, c.relacl as acl
                                      union all select attname, attacl from pg_attribute where attrelid = c.oid) a
                                cross join aclexplode(a.acl) e where e.grantee <> c.relowner order by 1),
                          array(select concat_ws(' ', d.adnum, pg_get_expr(d.adbin, d.adrelid)) from pg_attrdef d
                                where d.adrelid = c.oid order by 1),
                          pg_get_viewdef(c.oid))
            from scope, pg_class c
            where c.relnamespace::regnamespace::text = any(array(select quote_ident(unnest(schemas))))
              and c.relkind in ('v', 'm')""";

    private static final String OTHERS =
            """
            select format('function %s %s', p.oid::regprocedure, md5(p.prosrc))
            from scope, pg_proc p
            where p.pronamespace::regnamespace::text = any(array(select quote_ident(unnest(schemas))))
            union all
            select pg_get_triggerdef(t.oid) from scope, pg_trigger t join pg_class c on c.oid = t.tgrelid
            where c.relnamespace::regnamespace::text = any(array(select quote_ident(unnest(schemas))))
              and not t.tgisinternal
            union all
            select format('policy %I on %s', p.polname, p.polrelid::regclass) from pg_policy p
            union all
            select format('extension %I', extname) from pg_extension""";

    private static final String COMMENTS =
            """
            select format('comment on %s %s: %s', o.type,
                          case when with_names or k.oid is null and i.indexrelid is null then o.identity
                               else coalesce(format('%s on %s', pg_get_constraintdef(k.oid), k.conrelid::regclass),
                                             replace(pg_get_indexdef(i.indexrelid),
                                                     ' ' || quote_ident(c.relname) || ' ON ', ' ON '))
                          end, d.description)
            from scope, pg_description d
            cross join lateral pg_identify_object(d.classoid, d.objoid, d.objsubid) o
            left join pg_constraint k on d.classoid = 'pg_constraint'::regclass and k.oid = d.objoid
            left join pg_class c on d.classoid = 'pg_class'::regclass and c.oid = d.objoid
            left join pg_index i on i.indexrelid = c.oid
            where d.objoid >= 16384 and d.classoid <> 'pg_extension'::regclass
              and coalesce((select relname from pg_class where oid = coalesce(k.conrelid, i.indrelid, c.oid)), '')
                  <> all(ignored)""";

    static final List<String> QUERIES =
            List.of(SCHEMAS, TABLES, COLUMNS, CONSTRAINTS, INDEXES, SEQUENCES, TYPES, CASTS, VIEWS, OTHERS, COMMENTS);

    /** Recreates each object with an expression from its own text, three times. */
    static final String FIXPOINT =
            """
            do $$
            declare
                item record;
            begin
                for round in 1..3 loop
                    for item in select k.conrelid::regclass::text as tab, k.conname as name, pg_get_constraintdef(k.oid) as def,
                                       obj_description(k.oid, 'pg_constraint') as words
                                from pg_constraint k
                                where k.contype = 'c' and k.conrelid >= 16384 and k.conislocal and k.coninhcount = 0
                    loop
                        execute format('alter table %s drop constraint %I, add constraint %2$I %s',
                                       item.tab, item.name, item.def);
                        execute format('comment on constraint %I on %s is %L', item.name, item.tab, item.words);
                    end loop;
                    for item in select d.adrelid::regclass::text as tab, a.attname as name,
                                       pg_get_expr(d.adbin, d.adrelid) as def
                                from pg_attrdef d
                                join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum
                                where a.attgenerated = ''
                    loop
                        execute format('alter table only %s alter %I set default %s', item.tab, item.name, item.def);
                    end loop;
                    for item in select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as def,
                                       obj_description(i.indexrelid, 'pg_class') as words
                                from pg_index i join pg_class x on x.oid = i.indexrelid
                                where i.indrelid >= 16384 and i.indisvalid and not x.relispartition
                                  and (i.indpred is not null or i.indexprs is not null)
                                  and not exists (select from pg_constraint k where k.conindid = i.indexrelid)
                    loop
                        execute format('drop index %s', item.name);
                        execute item.def;
                        execute format('comment on index %s is %L', item.name, item.words);
                    end loop;
                end loop;
            end $$""";
}
