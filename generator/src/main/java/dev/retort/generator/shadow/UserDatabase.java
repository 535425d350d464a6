package dev.retort.generator.shadow;

import dev.retort.Remedy;
import dev.retort.postgres.Identifiers;
import dev.retort.postgres.InternalQuery;
import dev.retort.postgres.catalog.ExtensionInventory;
import dev.retort.schema.Extension;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * A database of the user that serves as a shadow. It is checked before, and afterwards it gets back the contents that it
 * had: empty schemas and extensions.
 */
final class UserDatabase {

    /** The schemas that do not belong to the system. */
    private static final String SCHEMAS =
            "select nspname from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema' order by 1";

    /**
     * Lists all objects that do not belong to the system or an extension, and are in none of the schemas that are to be
     * dropped themselves, in the form that DROP accepts. The parameter is the list of the schemas that stay.
     */
    private static final String OBJECTS =
            """
            with extension (classid, objid) as (
              select classid, objid from pg_catalog.pg_depend where deptype in ('e', 'i')),
            schemas as (
              select oid, nspname, nspname = any(?) as stays from pg_catalog.pg_namespace
              where nspname !~ '^pg_' and nspname <> 'information_schema')
            select 'cast (' || pg_catalog.format_type(castsource, null) || ' as '
                || pg_catalog.format_type(casttarget, null) || ')'
              from pg_catalog.pg_cast c where c.oid >= 16384
                and not exists (select 1 from extension where classid = 'pg_catalog.pg_cast'::regclass and objid = c.oid)
            union all
            select 'schema ' || pg_catalog.quote_ident(nspname) from schemas s where not stays
                and not exists (select 1 from extension
                                where classid = 'pg_catalog.pg_namespace'::regclass and objid = s.oid)
            union all
            select case relkind when 'v' then 'view ' when 'm' then 'materialized view ' when 'S' then 'sequence '
                     when 'f' then 'foreign table ' else 'table ' end || c.oid::regclass::text
              from pg_catalog.pg_class c join schemas s on s.oid = c.relnamespace
              where stays and relkind in ('r', 'p', 'v', 'm', 'S', 'f')
                and not exists (select 1 from extension where classid = 'pg_catalog.pg_class'::regclass and objid = c.oid)
            union all
            select case typtype when 'd' then 'domain ' else 'type ' end || t.oid::regtype::text
              from pg_catalog.pg_type t join schemas s on s.oid = t.typnamespace
              where stays and (typtype in ('d', 'e', 'r')
                  or (typtype = 'c' and exists (
                      select 1 from pg_catalog.pg_class c where c.oid = t.typrelid and c.relkind = 'c')))
                and not exists (select 1 from extension where classid = 'pg_catalog.pg_type'::regclass and objid = t.oid)
            union all
            select case prokind when 'p' then 'procedure ' when 'a' then 'aggregate ' else 'function ' end
                || p.oid::regprocedure::text
              from pg_catalog.pg_proc p join schemas s on s.oid = p.pronamespace
              where stays
                and not exists (select 1 from extension where classid = 'pg_catalog.pg_proc'::regclass and objid = p.oid)
            order by 1
            """;

    /** The search path of the database, which some extensions set when they are created. */
    private static final String SEARCH_PATH =
            """
            select pg_catalog.split_part(setting, '=', 2)
            from pg_catalog.pg_db_role_setting s, pg_catalog.unnest(s.setconfig) as setting
            where s.setrole = 0 and setting like 'search_path=%'
              and s.setdatabase = (select oid from pg_catalog.pg_database
                                   where datname = pg_catalog.current_database())""";

    /**
     * The contents at the beginning.
     *
     * @param schemas the schemas, which have no objects except those of extensions
     * @param extensions the extensions, each after the ones that it requires
     * @param searchPath the search path of the database, or null
     */
    private record Contents(List<String> schemas, List<Extension> extensions, @Nullable String searchPath) {

        static Contents of(Connection connection) throws SQLException {
            InternalQuery queries = InternalQuery.on(connection);
            return new Contents(
                    queries.list(SCHEMAS, row -> row.getString(1)),
                    ExtensionInventory.read(connection).installed(),
                    queries.first(SEARCH_PATH, row -> row.getString(1)).orElse(null));
        }

        boolean has(Extension extension) {
            return extensions.stream().anyMatch(one -> one.name().equals(extension.name()));
        }
    }

    private final String url;
    private final Properties properties;
    private final Contents before;

    private UserDatabase(String url, Properties properties, Contents before) {
        this.url = url;
        this.properties = properties;
        this.before = before;
    }

    /** Opens the database, which must have no objects except those of extensions, so that nothing is lost. */
    static UserDatabase open(String url, Properties properties) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, properties)) {
            Contents before = Contents.of(connection);
            List<String> objects = objects(connection, before.schemas());
            if (!objects.isEmpty()) {
                throw new ShadowException(
                        "the shadow database " + connection.getCatalog() + " is not empty: it has " + objects.get(0)
                                + (objects.size() == 1 ? "" : " and " + (objects.size() - 1) + " more"),
                        new Remedy.ChangeSetting("shadow", "an empty database"),
                        Remedy.of("afterwards, Retort drops everything that it created there"));
            }
            return new UserDatabase(url, properties, before);
        }
    }

    /** Drops everything that was created, and creates again the schemas and extensions that were dropped. */
    void reset() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, properties);
                Statement statement = connection.createStatement()) {
            for (String extension : newExtensions(connection)) {
                statement.execute("drop extension if exists " + extension + " cascade");
            }
            for (List<String> left = objects(connection, before.schemas());
                    !left.isEmpty();
                    left = objects(connection, before.schemas())) {
                // CASCADE may drop further objects, so the list is read again after each drop.
                statement.execute("drop " + left.get(0) + " cascade");
            }
            for (String sql : lost(Contents.of(connection), Identifiers.quote(connection.getCatalog()))) {
                statement.execute(sql);
            }
        }
    }

    private List<String> newExtensions(Connection connection) throws SQLException {
        return ExtensionInventory.read(connection).installed().stream()
                .filter(extension -> !before.has(extension))
                .map(extension -> Identifiers.quote(extension.name()))
                .toList();
    }

    /** The statements that create what the database had before and has no longer. */
    private List<String> lost(Contents now, String database) {
        List<String> statements = new ArrayList<>();
        before.schemas().stream()
                .filter(schema -> !now.schemas().contains(schema))
                .forEach(schema -> statements.add("create schema " + Identifiers.quote(schema)));
        before.extensions().stream()
                .filter(extension -> !now.has(extension))
                .forEach(extension -> statements.add("create extension if not exists "
                        + Identifiers.quote(extension.name())
                        + (extension.schema() == null ? "" : " schema " + Identifiers.quote(extension.schema()))
                        + (extension.version() == null ? "" : " version " + Identifiers.literal(extension.version()))));
        String path = before.searchPath();
        if (path == null && now.searchPath() != null) {
            statements.add("alter database " + database + " reset search_path");
        } else if (path != null && !path.equals(now.searchPath())) {
            statements.add("alter database " + database + " set search_path = " + path);
        }
        return statements;
    }

    private static List<String> objects(Connection connection, List<String> staying) throws SQLException {
        return InternalQuery.on(connection).list(OBJECTS, row -> row.getString(1), staying);
    }
}
