package dev.retort.generator;

import dev.retort.generator.diff.SchemaDiff;
import dev.retort.generator.filter.FilteredSchemas;
import dev.retort.generator.filter.ObjectName;
import dev.retort.generator.filter.SchemaFilter;
import dev.retort.operation.Action;
import dev.retort.operation.CreateRoutine;
import dev.retort.operation.CreateView;
import dev.retort.operation.Execute;
import dev.retort.operation.ObjectAddress.Kind;
import dev.retort.operation.Operation;
import dev.retort.postgres.catalog.CatalogReader;
import dev.retort.postgres.catalog.CatalogScope;
import dev.retort.postgres.unmanaged.Prerequisite;
import dev.retort.postgres.unmanaged.RebuildInventory;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Routine;
import dev.retort.schema.Schema;
import dev.retort.schema.View;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A whole database, as the operations that make another one like it.
 *
 * @param scope the schemas that were read
 * @param filter the filter that leaves objects alone
 * @param schema the schema that the operations make, without extensions, domains and functions
 * @param operations the operations, including those for extensions, domains and functions
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

    /**
     * Schemas, extensions and sequences, then types and the functions that they or tables call, then tables; views in the
     * reader's order.
     */
    private static List<Operation> operations(Schema schema, RebuildInventory inventory) {
        List<Operation> difference = SchemaDiff.between(Schema.EMPTY, schema.withViews(List.of()));
        List<Operation> all = new ArrayList<>(only(difference, Kind.SCHEMA));
        inventory.extensions().forEach(extension -> all.add(new Execute(extension.create(), true, extension.drop())));
        all.addAll(only(difference, Kind.SEQUENCE));
        Map<QualifiedName, Operation> types = new LinkedHashMap<>();
        only(difference, Kind.TYPE)
                .forEach(creation -> types.put(creation.subject().name(), creation));
        for (Prerequisite prerequisite : inventory.prerequisites()) {
            switch (prerequisite.kind()) {
                case ENUM, COMPOSITE -> all.addAll(taken(types, prerequisite.name()));
                case DOMAIN, FUNCTION -> all.add(creation(prerequisite));
            }
        }
        all.addAll(types.values());
        difference.stream().filter(operation -> !isEarly(operation)).forEach(all::add);
        schema.views().forEach(view -> all.add(new CreateView(view)));
        return all;
    }

    private static List<Operation> taken(Map<QualifiedName, Operation> types, QualifiedName name) {
        Operation creation = types.remove(name);
        return creation == null ? List.of() : List.of(creation);
    }

    private static Operation creation(Prerequisite prerequisite) {
        Routine routine = prerequisite.routine();
        return routine == null
                ? new Execute(prerequisite.create(), true, prerequisite.drop())
                : new CreateRoutine(routine);
    }

    private static List<Operation> only(List<Operation> operations, Kind kind) {
        return operations.stream()
                .filter(operation -> operation.is(Action.CREATE, kind))
                .toList();
    }

    private static boolean isEarly(Operation operation) {
        return operation.is(Action.CREATE, Kind.SCHEMA)
                || operation.is(Action.CREATE, Kind.SEQUENCE)
                || operation.is(Action.CREATE, Kind.TYPE);
    }
}
