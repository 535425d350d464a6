package dev.retort.postgres.unmanaged;

import dev.retort.postgres.Identifiers;
import dev.retort.postgres.InternalQuery;
import dev.retort.postgres.catalog.CatalogScope;
import dev.retort.postgres.catalog.CatalogSession;
import dev.retort.postgres.catalog.CatalogSql;
import dev.retort.postgres.catalog.CatalogTransaction;
import dev.retort.postgres.catalog.ExtensionInventory;
import dev.retort.postgres.catalog.PinnedSettings;
import dev.retort.postgres.catalog.ResultRow;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The schemas, extensions, types and functions of a database, and the names of its unmanaged objects. A rebuild of the database
 * from its {@link dev.retort.schema.Schema} needs the former and lacks the latter.
 *
 * @param schemas the schemas that contain objects, including those of extensions, in alphabetical order
 * @param extensions the extensions except {@code plpgsql}, each after the ones that it requires
 * @param prerequisites the types, and the functions that other objects call, in the order of their dependencies
 * @param unmanaged the objects that a rebuilt database lacks, such as {@code trigger touch on users}
 */
public record RebuildInventory(
        List<String> schemas, List<Extension> extensions, List<Prerequisite> prerequisites, List<String> unmanaged) {

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

    private static final String SCHEMAS =
            """
            select n.nspname from pg_namespace n
            where n.nspname <> 'information_schema' and n.nspname !~ '^pg_' and %s
              and (n.nspname <> 'public' or exists (select 1 from pg_class c where c.relnamespace = n.oid and %s)
                   or exists (select 1 from pg_type t where t.typnamespace = n.oid and %s))
            order by 1"""
                    .formatted(
                            CatalogSql.isNoExtensionMember("pg_namespace", "n.oid"),
                            CatalogSql.isNoExtensionMember("pg_class", "c.oid"),
                            CatalogSql.isNoExtensionMember("pg_type", "t.oid"));

    public RebuildInventory {
        schemas = List.copyOf(schemas);
        extensions = List.copyOf(extensions);
        prerequisites = List.copyOf(prerequisites);
        unmanaged = List.copyOf(unmanaged);
    }

    /** Reads the inventory of the scope's schemas; the connection is restored afterwards. */
    public static RebuildInventory read(Connection connection, CatalogScope scope) throws SQLException {
        try (CatalogTransaction transaction = CatalogTransaction.begin(connection, CatalogTransaction.SNAPSHOT)) {
            PinnedSettings settings = PinnedSettings.apply(
                    transaction.connection(), Identifiers.quote(scope.defaultSchema()) + ", pg_temp");
            CatalogSession session = new CatalogSession(transaction.connection(), settings.version(), scope);
            List<Prerequisite> prerequisites = PrerequisiteQuery.read(session);
            List<String> unmanaged =
                    new ArrayList<>(session.query(UnmanagedNamesSql.of(session), row -> row.text("object")));
            prerequisites.forEach(prerequisite -> unmanaged.remove(prerequisite.identity()));
            return new RebuildInventory(
                    rows(session, SCHEMAS, row -> row.text("nspname")),
                    ExtensionInventory.read(session.connection()).installed().stream()
                            .map(extension -> new Extension(extension.name(), extension.schema()))
                            .toList(),
                    prerequisites,
                    unmanaged);
        }
    }

    private static <T> List<T> rows(CatalogSession session, String sql, CatalogSession.RowMapper<T> mapper)
            throws SQLException {
        return InternalQuery.on(session.connection()).list(sql, row -> mapper.map(new ResultRow(row, session.scope())));
    }
}
