package dev.retort.testing;

import java.sql.SQLException;

/**
 * A schema on the search path that has, under the same names and for the same types, an operator, a function, a type and a
 * relation for those of {@code pg_catalog}. Each operator and function fails. Many operators fit better than PostgreSQL's
 * own, as those of the extension {@code intarray} do.
 *
 * <p>PostgreSQL's grammar names types such as {@code bigint} itself, so that tables can be created all the same.
 */
public final class HostileNames {

    /** The schema that new objects go to, by its place on the search path. */
    public static final String DEFAULT_SCHEMA = "app";

    private static final String FUNCTION =
            """
            create or replace function pg_temp.refuse(name text, arguments text, result text) returns void
            language plpgsql as $$
            begin
                execute format('create function hostile.%I(%s) returns %s language plpgsql as %L', name, arguments, result,
                               format('begin raise exception %L; end', 'hostile function ' || name));
            exception when others then
                null; -- a pseudo-type that PL/pgSQL does not take
            end $$;
            create or replace function pg_temp.refuse_operator(name text, own text, other text) returns void
            language plpgsql as $$
            declare
                function text := 'operator_' || md5(name || own || other);
            begin
                execute format('create function hostile.%I(%s, %s) returns bool language plpgsql as %L', function, own, other,
                               format('begin raise exception %L; end', 'hostile operator ' || name));
                execute format('create operator hostile.%s (leftarg = %s, rightarg = %s, function = hostile.%I)',
                               name, own, other, function);
            exception when others then
                null;
            end $$""";

    private static final String OBJECTS =
            """
            select count(pg_temp.refuse_operator(o.oprname, o.oprleft::regtype::text, o.oprright::regtype::text))
            from pg_operator o where o.oprnamespace = 'pg_catalog'::regnamespace and o.oprkind = 'b';
            select count(pg_temp.refuse_operator(o.name, x.own, x.other))
            from unnest(array['=', '<>', '<', '<=', '>', '>=', '||', '~', '!~', '~~', '!~~', '<@', '@>', '&&', '+', '-']) o(name),
                 (select t.name as own, u.name as other
                  from unnest(array['varchar', 'text', 'name', '"char"', 'bpchar', 'unknown']) t(name),
                       unnest(array['varchar', 'text', 'name', '"char"', 'bpchar', 'unknown']) u(name)
                  union all
                  select t.name, u.name
                  from unnest(array['oid', 'regclass', 'regtype', 'regproc', 'regnamespace', 'int2', 'int4', 'int8']) t(name),
                       unnest(array['oid', 'regclass', 'regtype', 'regproc', 'regnamespace', 'int2', 'int4', 'int8']) u(name)
                  union all
                  select t.name, t.name
                  from unnest(array['int2[]', 'int4[]', 'text[]', 'name[]', 'varchar[]', 'oid[]', 'bool', 'int2vector',
                                    'timestamptz', 'aclitem', 'aclitem[]', 'float8', 'pg_lsn']) t(name)) x;
            select count(pg_temp.refuse(p.proname, oidvectortypes(p.proargtypes),
                         case when p.proretset then 'setof ' else '' end || p.prorettype::regtype))
            from pg_proc p where p.pronamespace = 'pg_catalog'::regnamespace and p.prokind = 'f' and p.provariadic = 0
              and p.prorettype not in ('trigger'::regtype, 'internal'::regtype, 'event_trigger'::regtype);
            do $$
            declare
                item record;
            begin
                for item in select relname from pg_class
                            where relnamespace = 'pg_catalog'::regnamespace and relkind in ('r', 'v') loop
                    execute format('create table hostile.%I ()', item.relname);
                end loop;
                for item in select name from unnest(array['text', 'name', 'oid', 'regclass', 'regtype', 'regproc',
                        'regprocedure', 'regrole', 'regnamespace', 'regcollation', 'int2', 'int4', 'int8', 'float8', 'bool',
                        'timestamptz', 'jsonb', 'bytea', 'varchar', 'xid8']) t(name) loop
                    execute format('create domain hostile.%I as pg_catalog.int4 check (value is null)', item.name);
                end loop;
            end $$;
            alter database THIS set search_path = PATH""";

    private static final String WITHOUT_TYPES =
            """
            ; set search_path = pg_catalog;
            do $$
            declare
                item record;
            begin
                for item in select typname from pg_type where typnamespace = 'hostile'::regnamespace and typtype = 'd' loop
                    execute format('drop domain hostile.%I', item.typname);
                end loop;
            end $$""";

    private HostileNames() {}

    /** Where PostgreSQL's own names are found. */
    public enum Order {
        /** As usual before all others; only those that fit better are hostile then. */
        CATALOG_FIRST("app, hostile, public"),
        /** After the others, because the path says so. */
        CATALOG_LAST("app, hostile, public, pg_catalog"),
        /** After the others, whose types have other names, since a migration names types such as {@code text}. */
        CATALOG_LAST_BUT_TYPES("app, hostile, public, pg_catalog");

        private final String path;

        Order(String path) {
            this.path = path;
        }

        /** Returns the search path. */
        public String path() {
            return path;
        }
    }

    /** Makes them in a database, for all connections from now on. */
    public static void apply(TestDatabase database, Order order) throws SQLException {
        database.execute("create schema if not exists app; create schema hostile; set check_function_bodies = off; "
                + FUNCTION + "; " + OBJECTS.replace("THIS", database.name()).replace("PATH", order.path)
                + (order == Order.CATALOG_LAST_BUT_TYPES ? WITHOUT_TYPES : ""));
    }
}
