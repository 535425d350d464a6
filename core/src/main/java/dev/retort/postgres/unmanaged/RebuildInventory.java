package dev.retort.postgres.unmanaged;

import dev.retort.postgres.Identifiers;
import dev.retort.postgres.InternalQuery;
import dev.retort.postgres.catalog.CatalogScope;
import dev.retort.postgres.catalog.CatalogSession;
import dev.retort.postgres.catalog.CatalogSql;
import dev.retort.postgres.catalog.CatalogTransaction;
import dev.retort.postgres.catalog.PinnedSettings;
import dev.retort.postgres.catalog.ResultRow;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The schemas, extensions and domains of a database, and the names of its unmanaged objects. A rebuild of the database
 * from its {@link dev.retort.schema.Schema} needs the former and lacks the latter.
 *
 * @param schemas the schemas that contain objects, including those of extensions, in alphabetical order
 * @param extensions the extensions except {@code plpgsql}
 * @param domains the domains, in the order of their dependencies
 * @param unmanaged the objects that a rebuilt database lacks, such as {@code trigger touch on users}
 */
public record RebuildInventory(
        List<String> schemas, List<Extension> extensions, List<Domain> domains, List<String> unmanaged) {

    /**
     * An extension.
     *
     * @param name its name
     * @param schema the schema that it was created in; null for an extension that creates its own schema
     */
    public record Extension(String name, @Nullable String schema) {

        /** Returns the statement that creates it if it does not exist. */
        public String create() {
            return "create extension if not exists " + Identifiers.quote(name)
                    + (schema == null ? "" : " schema " + Identifiers.quote(schema));
        }

        /** Returns the statement that drops it. */
        public String drop() {
            return "drop extension if exists " + Identifiers.quote(name);
        }
    }

    /**
     * A domain.
     *
     * @param name its name as SQL
     * @param create its CREATE DOMAIN statement
     */
    public record Domain(String name, String create) {

        /** Returns the statement that drops it. */
        public String drop() {
            return "drop domain " + name;
        }
    }

    private static final String DOMAINS =
            """
            select t.oid::regtype::text as name,
                   'create domain ' || t.oid::regtype || ' as ' || format_type(t.typbasetype, t.typtypmod)
                   || case when t.typcollation <> b.typcollation then ' collate ' || t.typcollation::regcollation else '' end
                   || coalesce(' default ' || pg_get_expr(t.typdefaultbin, 0), '')
                   || case when t.typnotnull then ' not null' else '' end
                   || coalesce((select string_agg(' constraint ' || quote_ident(k.conname) || ' '
                                                  || pg_get_constraintdef(k.oid), '' order by k.conname)
                                from pg_constraint k where k.contypid = t.oid and k.contype = 'c'), '') as definition
            from pg_type t
            join pg_type b on b.oid = t.typbasetype
            join pg_namespace n on n.oid = t.typnamespace
            where n.nspname = any(?) and t.typtype = 'd' and %s
            order by t.oid"""
                    .formatted(CatalogSql.isNoExtensionMember("pg_type", "t.oid"));

    private static final String SCHEMAS =
            """
            select n.nspname from pg_namespace n
            where n.nspname <> 'information_schema' and n.nspname !~ '^pg_' and %s
              and (n.nspname <> 'public' or exists (select from pg_class c where c.relnamespace = n.oid and %s)
                   or exists (select from pg_type t where t.typnamespace = n.oid and %s))
            order by 1"""
                    .formatted(
                            CatalogSql.isNoExtensionMember("pg_namespace", "n.oid"),
                            CatalogSql.isNoExtensionMember("pg_class", "c.oid"),
                            CatalogSql.isNoExtensionMember("pg_type", "t.oid"));

    /** The schema of an extension matters if the extension is relocatable or did not create the schema itself. */
    private static final String EXTENSIONS =
            """
            select e.extname, case when %s then n.nspname end as nspname
            from pg_extension e join pg_namespace n on n.oid = e.extnamespace
            where e.extname <> 'plpgsql' and n.nspname <> 'pg_catalog'
            order by 1"""
                    .formatted(CatalogSql.isNoExtensionMember("pg_namespace", "n.oid"));

    public RebuildInventory {
        schemas = List.copyOf(schemas);
        extensions = List.copyOf(extensions);
        domains = List.copyOf(domains);
        unmanaged = List.copyOf(unmanaged);
    }

    /** Reads the inventory of the scope's schemas; the connection is restored afterwards. */
    public static RebuildInventory read(Connection connection, CatalogScope scope) throws SQLException {
        try (CatalogTransaction transaction = CatalogTransaction.begin(connection, CatalogTransaction.SNAPSHOT)) {
            PinnedSettings settings = PinnedSettings.apply(
                    transaction.connection(), Identifiers.quote(scope.defaultSchema()) + ", pg_temp");
            CatalogSession session = new CatalogSession(transaction.connection(), settings.version(), scope);
            return new RebuildInventory(
                    rows(session, SCHEMAS, row -> row.text("nspname")),
                    rows(session, EXTENSIONS, row -> new Extension(row.text("extname"), row.textOrNull("nspname"))),
                    session.query(DOMAINS, row -> new Domain(row.text("name"), row.text("definition"))),
                    session.query(UnmanagedNamesSql.of(session), row -> row.text("object")));
        }
    }

    private static <T> List<T> rows(CatalogSession session, String sql, CatalogSession.RowMapper<T> mapper)
            throws SQLException {
        return InternalQuery.on(session.connection()).list(sql, row -> mapper.map(new ResultRow(row, session.scope())));
    }
}
