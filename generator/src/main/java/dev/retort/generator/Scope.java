package dev.retort.generator;

import dev.retort.generator.filter.ObjectFilter;
import dev.retort.generator.filter.ObjectKind;
import dev.retort.generator.filter.ObjectName;
import dev.retort.generator.filter.SchemaFilter;
import dev.retort.postgres.catalog.CatalogScope;
import dev.retort.postgres.unmanaged.UnmodelledObject;
import dev.retort.schema.Namespace;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The part of a database that takes part in a comparison.
 *
 * @param schemas the schemas beside the default one; empty for those that the entities name
 * @param history the history table, which is never compared
 * @param filter the patterns of the objects that are compared and of those that are left alone
 * @param drops whether objects that no entity maps are dropped; otherwise they are left alone
 * @param customizers the project's own rules
 */
public record Scope(
        List<String> schemas, QualifiedName history, ObjectFilter filter, boolean drops, Customizers customizers) {

    public Scope {
        schemas = List.copyOf(schemas);
    }

    /** Everything but the history table, in the default schema and those that the entities name. */
    public static Scope of(QualifiedName history) {
        return new Scope(List.of(), history, ObjectFilter.ALL, true, Customizers.NONE);
    }

    /** This scope with other schemas. */
    public Scope withSchemas(List<String> newSchemas) {
        return new Scope(newSchemas, history, filter, drops, customizers);
    }

    /** This scope with another filter. */
    public Scope withFilter(ObjectFilter newFilter) {
        return new Scope(schemas, history, newFilter, drops, customizers);
    }

    /** This scope with or without drops. */
    public Scope withDrops(boolean newDrops) {
        return new Scope(schemas, history, filter, newDrops, customizers);
    }

    /** This scope with other customizers, which must stay open while it is used. */
    public Scope withCustomizers(Customizers newCustomizers) {
        return new Scope(schemas, history, filter, drops, newCustomizers);
    }

    /** The filter for both schemas of a comparison. */
    SchemaFilter schemaFilter(String defaultSchema) {
        return schemaFilter(defaultSchema, object -> false);
    }

    /** The same filter, which hides further objects. */
    SchemaFilter schemaFilter(String defaultSchema, Predicate<ObjectName> hidden) {
        return new SchemaFilter(
                object -> compares(object, defaultSchema) && !hidden.test(object),
                defaultSchema,
                drops,
                history.schema());
    }

    /** Whether an object is compared, and not left alone. */
    boolean compares(ObjectName object, String defaultSchema) {
        return filter.includes(object, defaultSchema) && customizers.include(object);
    }

    /** The schemas that are read if there are no entities that name schemas. */
    CatalogScope catalogScope(Connection connection) throws SQLException {
        return catalogScope(connection, Schema.EMPTY);
    }

    /**
     * The schemas that are read: all that exist, unless this scope names some. An empty {@code public} does not count:
     * each new database has one.
     */
    CatalogScope wholeCatalogScope(Connection connection) throws SQLException {
        CatalogScope named = catalogScope(connection);
        return schemas.isEmpty() ? named.withEverySchema(connection).withoutEmptyPublic(connection) : named;
    }

    /** The objects without those that belong to a table that is left alone. */
    List<UnmodelledObject> compared(List<UnmodelledObject> objects, String defaultSchema) {
        return objects.stream()
                .filter(object -> object.table() == null || sees(object.table(), defaultSchema))
                .toList();
    }

    /** Whether a table is compared, and not left alone. */
    public boolean sees(QualifiedName table, String defaultSchema) {
        return filter.includes(
                new ObjectName(ObjectKind.TABLE, table.schemaOr(defaultSchema), null, table.name()), defaultSchema);
    }

    /** The schemas that are read beside these entities. */
    CatalogScope catalogScope(Connection connection, Schema wanted) throws SQLException {
        return CatalogScope.of(connection)
                .withOtherSchemas(schemas.isEmpty() ? named(wanted) : schemas)
                .withIgnoredTables(List.of(history));
    }

    private static Set<String> named(Schema wanted) {
        Set<String> names = new TreeSet<>();
        Stream.concat(
                        wanted.namespaces().stream().map(Namespace::name),
                        wanted.tables().stream().map(table -> table.name().schema()))
                .filter(name -> !name.isEmpty())
                .forEach(names::add);
        return names;
    }
}
