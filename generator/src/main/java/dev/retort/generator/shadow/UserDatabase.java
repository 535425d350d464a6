package dev.retort.generator.shadow;

import dev.retort.Remedy;
import dev.retort.postgres.InternalQuery;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;

/** A database of the user that serves as a shadow. It is checked before and emptied afterwards. */
final class UserDatabase {

    /** Lists all objects that do not belong to the system or an extension, in the form that DROP accepts. */
    private static final String OBJECTS =
            """
            with extension (classid, objid) as (
              select classid, objid from pg_catalog.pg_depend where deptype in ('e', 'i')),
            schemas as (
              select oid, nspname from pg_catalog.pg_namespace
              where nspname !~ '^pg_' and nspname <> 'information_schema')
            select 'cast (' || pg_catalog.format_type(castsource, null) || ' as '
                || pg_catalog.format_type(casttarget, null) || ')'
              from pg_catalog.pg_cast c where c.oid >= 16384
                and not exists (select from extension where classid = 'pg_catalog.pg_cast'::regclass and objid = c.oid)
            union all
            select 'schema ' || pg_catalog.quote_ident(nspname) from schemas s where nspname <> 'public'
                and not exists (select from extension
                                where classid = 'pg_catalog.pg_namespace'::regclass and objid = s.oid)
            union all
            select case relkind when 'v' then 'view ' when 'm' then 'materialized view ' when 'S' then 'sequence '
                     when 'f' then 'foreign table ' else 'table ' end || c.oid::regclass::text
              from pg_catalog.pg_class c join schemas s on s.oid = c.relnamespace
              where s.nspname = 'public' and relkind in ('r', 'p', 'v', 'm', 'S', 'f')
                and not exists (select from extension where classid = 'pg_catalog.pg_class'::regclass and objid = c.oid)
            union all
            select case typtype when 'd' then 'domain ' else 'type ' end || t.oid::regtype::text
              from pg_catalog.pg_type t join schemas s on s.oid = t.typnamespace
              where s.nspname = 'public' and (typtype in ('d', 'e', 'r')
                  or (typtype = 'c' and exists (
                      select from pg_catalog.pg_class c where c.oid = t.typrelid and c.relkind = 'c')))
                and not exists (select from extension where classid = 'pg_catalog.pg_type'::regclass and objid = t.oid)
            union all
            select case prokind when 'p' then 'procedure ' when 'a' then 'aggregate ' else 'function ' end
                || p.oid::regprocedure::text
              from pg_catalog.pg_proc p join schemas s on s.oid = p.pronamespace
              where s.nspname = 'public'
                and not exists (select from extension where classid = 'pg_catalog.pg_proc'::regclass and objid = p.oid)
            order by 1
            """;

    private final String url;
    private final Properties properties;

    UserDatabase(String url, Properties properties) {
        this.url = url;
        this.properties = properties;
    }

    /** Checks that the database is empty, so that nothing is lost. */
    void expectEmpty() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, properties)) {
            List<String> objects = objects(connection);
            if (!objects.isEmpty()) {
                throw new ShadowException(
                        "the shadow database " + connection.getCatalog() + " is not empty: it has " + objects.get(0)
                                + (objects.size() == 1 ? "" : " and " + (objects.size() - 1) + " more"),
                        new Remedy.ChangeSetting("shadow", "an empty database"),
                        Remedy.of("afterwards, Retort drops everything that it created there"));
            }
        }
    }

    /** Drops all objects. */
    void clean() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, properties);
                Statement statement = connection.createStatement()) {
            for (List<String> left = objects(connection); !left.isEmpty(); left = objects(connection)) {
                // CASCADE may drop further objects, so the list is read again after each drop.
                statement.execute("drop " + left.get(0) + " cascade");
            }
        }
    }

    private static List<String> objects(Connection connection) throws SQLException {
        return InternalQuery.on(connection).list(OBJECTS, row -> row.getString(1));
    }
}
