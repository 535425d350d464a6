package dev.retort.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a database has beyond what {@link dev.retort.schema.Schema} has a place for, and which schemas and extensions there
 * are to look at.
 *
 * @param schemas the schemas with something of their own or of an extension in them, in alphabetical order
 * @param extensions the extensions, {@code plpgsql} aside
 * @param unmanaged what a copy made of the {@code Schema} lacks, as in {@code trigger touch on users}
 */
public record Inventory(List<String> schemas, List<Extension> extensions, List<String> unmanaged) {

    /**
     * An extension.
     *
     * @param name its name
     * @param schema the schema that it was put into; null for one that it makes itself
     */
    public record Extension(String name, @Nullable String schema) {

        /** The statement that creates it where it is missing. */
        public String create() {
            return "create extension if not exists " + Identifiers.quote(name)
                    + (schema == null ? "" : " schema " + Identifiers.quote(schema));
        }

        /** The statement that drops it. */
        public String drop() {
            return "drop extension if exists " + Identifiers.quote(name);
        }
    }

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

    /** An extension that can be moved, or stands in a schema that it did not make, is put where it was. */
    private static final String EXTENSIONS =
            """
            select e.extname, case when %s then n.nspname end as nspname
            from pg_extension e join pg_namespace n on n.oid = e.extnamespace
            where e.extname <> 'plpgsql' and n.nspname <> 'pg_catalog'
            order by 1"""
                    .formatted(CatalogSql.isNoExtensionMember("pg_namespace", "n.oid"));

    public Inventory {
        schemas = List.copyOf(schemas);
        extensions = List.copyOf(extensions);
        unmanaged = List.copyOf(unmanaged);
    }

    /** Reads the names of what lies in the scope's schemas; the connection is left as it was. */
    public static Inventory read(Connection connection, CatalogScope scope) throws SQLException {
        try (CatalogTransaction transaction = CatalogTransaction.begin(connection, CatalogTransaction.SNAPSHOT)) {
            PinnedSettings settings = PinnedSettings.apply(
                    transaction.connection(), Identifiers.quote(scope.defaultSchema()) + ", pg_temp");
            CatalogSession session = new CatalogSession(transaction.connection(), settings.version(), scope);
            return new Inventory(
                    rows(session, SCHEMAS, row -> row.text("nspname")),
                    rows(session, EXTENSIONS, row -> new Extension(row.text("extname"), row.textOrNull("nspname"))),
                    session.query(UnmanagedSql.of(session), row -> row.text("object")));
        }
    }

    private static <T> List<T> rows(CatalogSession session, String sql, CatalogSession.RowMapper<T> mapper)
            throws SQLException {
        List<T> rows = new ArrayList<>();
        try (Statement statement = session.connection().createStatement();
                var result = statement.executeQuery(sql)) {
            while (result.next()) {
                rows.add(mapper.map(new Row(result, session.scope())));
            }
        }
        return rows;
    }
}
