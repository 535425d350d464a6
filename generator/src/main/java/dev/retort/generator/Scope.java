package dev.retort.generator;

import dev.retort.postgres.CatalogScope;
import dev.retort.schema.Namespace;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What of any database is compared.
 *
 * @param schemas the schemas beside the default one; empty for those that the entities name
 * @param history the table that says what is applied, which is no business of the entities
 */
public record Scope(List<String> schemas, QualifiedName history) {

    public Scope {
        schemas = List.copyOf(schemas);
    }

    CatalogScope of(Connection connection, Schema wanted) throws SQLException {
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
