package dev.retort.generator;

import dev.retort.generator.diff.SchemaDiff;
import dev.retort.generator.filter.FilteredSchemas;
import dev.retort.generator.filter.ObjectName;
import dev.retort.generator.filter.SchemaFilter;
import dev.retort.operation.Action;
import dev.retort.operation.CreateView;
import dev.retort.operation.Execute;
import dev.retort.operation.ObjectAddress.Kind;
import dev.retort.operation.Operation;
import dev.retort.postgres.catalog.CatalogReader;
import dev.retort.postgres.catalog.CatalogScope;
import dev.retort.postgres.unmanaged.RebuildInventory;
import dev.retort.schema.Schema;
import dev.retort.schema.View;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;

/**
 * A whole database, as the operations that make another one like it.
 *
 * @param scope the schemas that were read
 * @param filter the filter that leaves objects alone
 * @param schema the schema that the operations make, without extensions and domains
 * @param operations the operations, including those for extensions and domains
 * @param leftAlone the tables that belong to other tools
 * @param unmanaged the other objects that the operations do not make, such as {@code trigger touch on users}
 */
public record Baseline(
        CatalogScope scope,
        SchemaFilter filter,
        Schema schema,
        List<Operation> operations,
        List<ObjectName> leftAlone,
        List<String> unmanaged) {

    public Baseline {
        operations = List.copyOf(operations);
        leftAlone = List.copyOf(leftAlone);
        unmanaged = List.copyOf(unmanaged);
    }

    /**
     * Reads the database of a connection, which is left as it is: the schemas that the scope names, or all schemas if it
     * names none.
     */
    public static Baseline of(Connection connection, Scope part) throws SQLException {
        CatalogScope one = part.catalogScope(connection);
        CatalogScope scope = part.schemas().isEmpty()
                ? one.withOtherSchemas(RebuildInventory.read(connection, one).schemas())
                : one;
        RebuildInventory inventory = RebuildInventory.read(connection, scope);
        SchemaFilter filter = part.schemaFilter(scope.defaultSchema());
        FilteredSchemas seen = filter.apply(CatalogReader.read(connection, scope), Schema.EMPTY);
        Schema schema = seen.actual()
                .withViews(seen.actual().views().stream()
                        .map(View::withoutPrivileges)
                        .toList());
        return new Baseline(
                scope, filter, schema, operations(schema, inventory), seen.unmapped(), inventory.unmanaged());
    }

    /** Schemas, then extensions, types and domains, which tables may use, then tables; views in the reader's order. */
    private static List<Operation> operations(Schema schema, RebuildInventory inventory) {
        List<Operation> all = new ArrayList<>();
        List<Operation> difference = SchemaDiff.between(Schema.EMPTY, schema.withViews(List.of()));
        Iterator<Operation> operations = difference.iterator();
        int namespaces = count(difference, operation -> operation.is(Action.CREATE, Kind.SCHEMA));
        int beforeTables = count(difference, operation -> !operation.is(Action.CREATE, Kind.TABLE));
        add(all, operations, namespaces);
        inventory.extensions().forEach(extension -> all.add(new Execute(extension.create(), true, extension.drop())));
        add(all, operations, beforeTables - namespaces);
        inventory.domains().forEach(domain -> all.add(new Execute(domain.create(), true, domain.drop())));
        operations.forEachRemaining(all::add);
        schema.views().forEach(view -> all.add(new CreateView(view)));
        return all;
    }

    /** The number of operations before the first one of another kind. */
    private static int count(List<Operation> operations, Predicate<Operation> these) {
        return (int) operations.stream().takeWhile(these).count();
    }

    private static void add(List<Operation> all, Iterator<Operation> operations, int number) {
        for (int i = 0; i < number; i++) {
            all.add(operations.next());
        }
    }
}
