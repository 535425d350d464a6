package dev.retort.postgres.catalog;

import dev.retort.schema.QualifiedName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which part of a database is looked at.
 *
 * @param defaultSchema the schema whose objects need no qualification, as the catalog spells it
 * @param otherSchemas further schemas; those that do not exist are simply empty
 * @param ignoredTables tables that are passed over with all that hangs on them
 */
public record CatalogScope(String defaultSchema, Set<String> otherSchemas, Set<QualifiedName> ignoredTables) {

    /** Copies both sets, in order; the default schema is no other schema, and its tables are not qualified. */
    public CatalogScope {
        otherSchemas = without(defaultSchema, otherSchemas);
        ignoredTables = unqualified(defaultSchema, ignoredTables);
    }

    /**
     * The current schema of a connection alone, with no table ignored.
     *
     * @throws SQLException with state 3F000 when no schema of the connection's search path exists
     */
    public static CatalogScope of(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select current_schema(), current_setting('search_path')")) {
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

    /** This scope with other schemas beside the default one. */
    public CatalogScope withOtherSchemas(Collection<String> schemas) {
        return new CatalogScope(defaultSchema, Set.copyOf(schemas), ignoredTables);
    }

    /** This scope with every schema of its database that is neither PostgreSQL's own nor an extension's. */
    public CatalogScope withEverySchema(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select n.nspname from pg_catalog.pg_namespace n"
                        + " where n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and "
                        + CatalogSql.isNoExtensionMember("pg_catalog.pg_namespace", "n.oid")
                        + " order by n.nspname")) {
            List<String> schemas = new ArrayList<>();
            while (rows.next()) {
                schemas.add(rows.getString(1));
            }
            return withOtherSchemas(schemas);
        }
    }

    /** This scope with other tables ignored. */
    public CatalogScope withIgnoredTables(Collection<QualifiedName> tables) {
        return new CatalogScope(defaultSchema, otherSchemas, Set.copyOf(tables));
    }

    /** All schemas that are looked at, the default one first. */
    List<String> schemas() {
        return Stream.concat(Stream.of(defaultSchema), otherSchemas.stream()).toList();
    }

    /** The name of an object as the model has it: unqualified in the default schema. */
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
        names.forEach(
                name -> unqualified.add(name.schema().equals(defaultSchema) ? QualifiedName.of(name.name()) : name));
        return Collections.unmodifiableSortedSet(unqualified);
    }
}
