package dev.retort.generator;

import dev.retort.generator.diff.SchemaDiff;
import dev.retort.generator.filter.FilteredSchemas;
import dev.retort.generator.filter.ObjectName;
import dev.retort.generator.filter.SchemaFilter;
import dev.retort.operation.Action;
import dev.retort.operation.CreateRoutine;
import dev.retort.operation.CreateTable;
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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
     * Schemas, extensions and sequences, then types, tables and the functions that they call in the order of their
     * dependencies, then the other parts of tables; views in the reader's order.
     */
    private static List<Operation> operations(Schema schema, RebuildInventory inventory) {
        List<Operation> difference = SchemaDiff.between(Schema.EMPTY, schema.withViews(List.of()));
        List<Operation> all = new ArrayList<>(only(difference, Kind.SCHEMA));
        // Each new database has this schema.
        all.removeIf(operation -> operation.subject().name().name().equals("public"));
        inventory.extensions().forEach(extension -> all.add(new Execute(extension.create(), true, extension.drop())));
        all.addAll(only(difference, Kind.SEQUENCE));
        Map<QualifiedName, Operation> types = creations(difference, Kind.TYPE);
        Map<QualifiedName, Operation> tables = creations(difference, Kind.TABLE);
        Map<QualifiedName, TableInParts> inParts = new HashMap<>();
        for (Prerequisite prerequisite : inventory.prerequisites()) {
            switch (prerequisite.kind()) {
                case ENUM, COMPOSITE -> all.addAll(taken(types, prerequisite.name()));
                case DOMAIN, FUNCTION -> all.add(creation(prerequisite));
                case TABLE ->
                    Operation.select(taken(tables, prerequisite.name()), CreateTable.class)
                            .map(create -> TableInParts.of(create, prerequisite.lateParts()))
                            .forEach(table -> {
                                all.add(table.creation());
                                inParts.put(prerequisite.name(), table);
                            });
                case LATE_PART ->
                    Optional.ofNullable(inParts.get(prerequisite.name()))
                            .ifPresent(table -> all.addAll(table.additions(prerequisite.lateParts())));
            }
        }
        all.addAll(types.values());
        all.addAll(tables.values());
        difference.stream().filter(operation -> !isEarly(operation)).forEach(all::add);
        schema.views().forEach(view -> all.add(new CreateView(view)));
        return all;
    }

    private static Map<QualifiedName, Operation> creations(List<Operation> difference, Kind kind) {
        Map<QualifiedName, Operation> creations = new LinkedHashMap<>();
        only(difference, kind)
                .forEach(creation -> creations.put(creation.subject().name(), creation));
        return creations;
    }

    private static List<Operation> taken(Map<QualifiedName, Operation> creations, QualifiedName name) {
        Operation creation = creations.remove(name);
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
                || operation.is(Action.CREATE, Kind.TYPE)
                || operation.is(Action.CREATE, Kind.TABLE);
    }
}
