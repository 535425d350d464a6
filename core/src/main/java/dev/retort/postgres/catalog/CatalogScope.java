package dev.retort.postgres.catalog;

import dev.retort.postgres.InternalQuery;
import dev.retort.postgres.LoadBalancing;
import dev.retort.schema.QualifiedName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The schemas and tables of a database that Retort reads.
 *
 * @param defaultSchema the schema whose objects have unqualified names, spelled as in the catalog
 * @param otherSchemas further schemas; one that does not exist counts as empty
 * @param ignoredTables the tables that are ignored with everything that belongs to them
 */
public record CatalogScope(String defaultSchema, Set<String> otherSchemas, Set<QualifiedName> ignoredTables) {

    private static final String PUBLIC = "public";

    /** Copies and sorts both sets, removes the default schema from the other schemas, and unqualifies its tables. */
    public CatalogScope {
        otherSchemas = without(defaultSchema, otherSchemas);
        ignoredTables = unqualified(defaultSchema, ignoredTables);
    }

    /**
     * Returns the scope of the connection's current schema, with no ignored tables.
     *
     * @throws SQLException with SQLSTATE 3F000 if no schema of the search path exists
     */
    public static CatalogScope of(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(
                        "select pg_catalog.current_schema(), pg_catalog.current_setting('search_path')"
                                + LoadBalancing.ON_PRIMARY)) {
            result.next();
            String current = result.getString(1);
            if (current == null) {
                throw new SQLException(
                        "no schema of the search path (" + result.getString(2)
                                + ") exists; create one, or name another with currentSchema in the URL",
                        "3F000");
            }
            return new CatalogScope(current, Set.of(), Set.of());
        }
    }

    /** Returns this scope with other schemas besides the default one. */
    public CatalogScope withOtherSchemas(Collection<String> schemas) {
        return new CatalogScope(defaultSchema, Set.copyOf(schemas), ignoredTables);
    }

    /** Returns this scope with all schemas of the database, except system schemas and schemas of extensions. */
    public CatalogScope withEverySchema(Connection connection) throws SQLException {
        String schemas = "select n.nspname from pg_catalog.pg_namespace n"
                + " where n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and "
                + CatalogSql.isNoExtensionMember("pg_catalog.pg_namespace", "n.oid")
                + " order by n.nspname";
        return withOtherSchemas(InternalQuery.on(connection).list(schemas, row -> row.getString(1)));
    }

    /** Returns this scope without the schema {@code public} if that is not the default and has no objects of its own. */
    public CatalogScope withoutEmptyPublic(Connection connection) throws SQLException {
        if (!otherSchemas.contains(PUBLIC)) {
            return this;
        }
        String objects = Stream.of("pg_class.relnamespace", "pg_proc.pronamespace", "pg_type.typnamespace")
                .map(column -> column.split("[.]"))
                .map(column -> "select 1 from %1$s o where o.%2$s = n.oid and %3$s"
                        .formatted(column[0], column[1], CatalogSql.isNoExtensionMember(column[0], "o.oid")))
                .collect(Collectors.joining(" union all "));
        List<Boolean> used = InternalQuery.on(connection)
                .list(
                        "select exists (" + objects + ") from pg_namespace n where n.nspname = ?",
                        row -> row.getBoolean(1),
                        PUBLIC);
        return used.contains(true)
                ? this
                : withOtherSchemas(otherSchemas.stream()
                        .filter(schema -> !schema.equals(PUBLIC))
                        .toList());
    }

    /** Returns this scope with other ignored tables. */
    public CatalogScope withIgnoredTables(Collection<QualifiedName> tables) {
        return new CatalogScope(defaultSchema, otherSchemas, Set.copyOf(tables));
    }

    /** Returns all schemas of the scope, the default schema first. */
    List<String> schemas() {
        return Stream.concat(Stream.of(defaultSchema), otherSchemas.stream()).toList();
    }

    /** Returns the name of an object in the model: unqualified in the default schema. */
    QualifiedName name(String schema, String name) {
        return new QualifiedName(schema.equals(defaultSchema) ? "" : schema, name);
    }

    private static SortedSet<String> without(String defaultSchema, Collection<String> schemas) {
        SortedSet<String> others = new TreeSet<>(schemas);
        others.remove(defaultSchema);
        return Collections.unmodifiableSortedSet(others);
    }

    private static SortedSet<QualifiedName> unqualified(String defaultSchema, Collection<QualifiedName> names) {
        SortedSet<QualifiedName> unqualified = new TreeSet<>();
        names.forEach(name -> unqualified.add(name.unqualifiedIn(defaultSchema)));
        return Collections.unmodifiableSortedSet(unqualified);
    }
}
