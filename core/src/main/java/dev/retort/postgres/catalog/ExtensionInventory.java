package dev.retort.postgres.catalog;

import dev.retort.postgres.InternalQuery;
import dev.retort.schema.Extension;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The extensions of a database, and those that its server offers.
 *
 * @see <a href="https://www.postgresql.org/docs/current/view-pg-available-extension-versions.html">PostgreSQL manual,
 *     pg_available_extension_versions</a>
 * @param installed the extensions of the database except those of the system, each after the ones that it requires
 * @param offers the extensions that can be installed in their default version
 */
public record ExtensionInventory(List<Extension> installed, List<Offer> offers) {

    /**
     * An extension that the server offers.
     *
     * @param name its name
     * @param requires the extensions that it requires
     * @param permitted whether the current role may install it
     */
    public record Offer(String name, List<String> requires, boolean permitted) {

        public Offer {
            requires = List.copyOf(requires);
        }
    }

    /** The schema of an extension matters if the extension is relocatable or did not create the schema itself. */
    private static final String INSTALLED =
            """
            with recursive depth (oid, number) as (
              select oid, 0 from pg_extension
              union all
              select d.objid, depth.number + 1
              from pg_depend d join depth on depth.oid = d.refobjid
              where d.classid = 'pg_extension'::regclass and d.refclassid = 'pg_extension'::regclass)
            select e.extname, case when %s then n.nspname end as nspname, e.extversion
            from pg_extension e join pg_namespace n on n.oid = e.extnamespace
            where n.nspname <> 'pg_catalog'
            order by (select max(number) from depth where depth.oid = e.oid), e.extname"""
                    .formatted(CatalogSql.isNoExtensionMember("pg_namespace", "n.oid"));

    private static final String OFFERED =
            """
            select a.name, v.requires, not v.superuser or r.rolsuper
                   or v.trusted and has_database_privilege(current_database(), 'create') as permitted
            from pg_available_extensions a
            join pg_available_extension_versions v on v.name = a.name and v.version = a.default_version
            join pg_roles r on r.rolname = current_user
            order by a.name""";

    private static final String NAMES =
            """
            select typname from pg_type where typname = any(?)
            union select proname from pg_proc where proname = any(?)
            union select opcname from pg_opclass where opcname = any(?)
            union select amname from pg_am where amname = any(?)""";

    public ExtensionInventory {
        installed = List.copyOf(installed);
        offers = List.copyOf(offers);
    }

    /** Reads the extensions of the connection's database. */
    public static ExtensionInventory read(Connection connection) throws SQLException {
        InternalQuery queries = InternalQuery.on(connection);
        return new ExtensionInventory(
                queries.list(INSTALLED, row -> new Extension(row.getString(1), row.getString(2), row.getString(3))),
                queries.list(
                        OFFERED,
                        row -> new Offer(
                                row.getString(1),
                                row.getArray(2) == null
                                        ? List.of()
                                        : List.of((String[]) row.getArray(2).getArray()),
                                row.getBoolean(3))));
    }

    /** Returns those of the names that a type, table, function, operator class or access method of the connection's database has. */
    public static Set<String> existingNames(Connection connection, Collection<String> names) throws SQLException {
        List<String> all = List.copyOf(names);
        return all.isEmpty()
                ? Set.of()
                : new HashSet<>(InternalQuery.on(connection).list(NAMES, row -> row.getString(1), all, all, all, all));
    }

    /** Tells whether the extension is installed. */
    public boolean has(String extension) {
        return installed.stream().anyMatch(one -> one.name().equals(extension));
    }

    /** Returns the server's offer of an extension, if it has one. */
    public Optional<Offer> offer(String extension) {
        return offers.stream().filter(one -> one.name().equals(extension)).findFirst();
    }

    /** Returns these extensions with the missing ones that they require, each after the ones that it requires. */
    public List<String> withRequired(Collection<String> extensions) {
        Set<String> all = new LinkedHashSet<>();
        extensions.forEach(extension -> addWithRequired(extension, all, new ArrayList<>()));
        return List.copyOf(all);
    }

    private void addWithRequired(String extension, Set<String> all, List<String> path) {
        if (has(extension) || path.contains(extension)) {
            return;
        }
        path.add(extension);
        offer(extension).stream()
                .flatMap(offer -> offer.requires().stream())
                .forEach(required -> addWithRequired(required, all, path));
        all.add(extension);
    }
}
