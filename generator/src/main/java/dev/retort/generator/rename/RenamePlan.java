package dev.retort.generator.rename;

import dev.retort.operation.CreateSchema;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameConstraint;
import dev.retort.operation.RenameEnum;
import dev.retort.operation.RenameEnumValue;
import dev.retort.operation.RenameIndex;
import dev.retort.operation.RenameSequence;
import dev.retort.operation.RenameTable;
import dev.retort.schema.Namespace;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.View;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The renames that were asked for, as operations in an order that PostgreSQL accepts.
 *
 * @param operations the operations, which come before all others
 * @param renamed the database after them
 * @param unworded the views of what is renamed whose texts afterwards are not known, as they are before
 */
public record RenamePlan(List<Operation> operations, Schema renamed, List<View> unworded) {

    public RenamePlan {
        operations = List.copyOf(operations);
        unworded = List.copyOf(unworded);
    }

    /**
     * Holds renames against both sides.
     *
     * @param actual the database as it is
     * @param wanted what the entities want
     * @throws RenameException when one of them names what is not there, or what is there already
     */
    public static RenamePlan of(List<Rename> renames, Schema actual, Schema wanted) {
        if (renames.isEmpty()) {
            return new RenamePlan(List.of(), actual, List.of());
        }
        ResolvedRename resolved = new RenameResolver(actual, wanted).resolve(renames);
        FollowingSequences.add(resolved, actual, wanted);
        List<Operation> operations = new Order(actual, wanted, resolved).operations();
        return new RenamePlan(
                operations,
                RenamedSchema.after(actual, operations),
                RenamedViews.concerned(actual.views(), operations));
    }

    /**
     * The same where it is known what views say afterwards.
     *
     * @param actual the database as it is
     * @param texts what they say after the renames of tables and columns, by their names
     */
    public RenamePlan withViews(Schema actual, Map<QualifiedName, String> texts) {
        Schema worded = actual.withViews(actual.views().stream()
                .map(view -> view.withDefinition(texts.getOrDefault(view.name(), view.definition())))
                .toList());
        return new RenamePlan(
                operations,
                RenamedSchema.after(worded, operations),
                unworded.stream()
                        .filter(view -> !texts.containsKey(view.name()))
                        .toList());
    }

    /** Puts what was resolved in order: types, tables, and what lies in tables under the tables' new names. */
    private record Order(Schema actual, Schema wanted, ResolvedRename resolved) {

        List<Operation> operations() {
            List<Operation> operations = new ArrayList<>(schemas());
            moves(resolved.types(), names(schema -> schema.enums().stream().map(type -> type.name())))
                    .forEach(move -> operations.add(new RenameEnum(move.from(), move.to())));
            resolved.values().forEach((type, values) -> parts(values, labels(type))
                    .forEach(move ->
                            operations.add(new RenameEnumValue(resolved.typeAfter(type), move.from(), move.to()))));
            moves(resolved.tables(), names(Order::relations))
                    .forEach(move -> operations.add(new RenameTable(move.from(), move.to())));
            resolved.columns().forEach((table, columns) -> parts(columns, columns(table))
                    .forEach(move ->
                            operations.add(new RenameColumn(resolved.tableAfter(table), move.from(), move.to()))));
            moves(moved(resolved.sequences()), names(Order::relations))
                    .forEach(move -> operations.add(new RenameSequence(move.from(), move.to())));
            resolved.constraints().forEach((table, names) -> parts(names, Set.of())
                    .forEach(move ->
                            operations.add(new RenameConstraint(resolved.tableAfter(table), move.from(), move.to()))));
            resolved.indexes().forEach((table, names) -> parts(names, Set.of())
                    .forEach(move ->
                            operations.add(new RenameIndex(resolved.tableAfter(table), move.from(), move.to()))));
            return operations;
        }

        /** Those that something moves to and that are not there yet. */
        private List<Operation> schemas() {
            Set<String> there =
                    actual.namespaces().stream().map(Namespace::name).collect(Collectors.toSet());
            return Stream.of(resolved.types(), resolved.tables(), resolved.sequences())
                    .flatMap(renames -> renames.values().stream())
                    .map(QualifiedName::schema)
                    .filter(schema -> !schema.isEmpty() && !there.contains(schema))
                    .distinct()
                    .map(this::namespace)
                    .<Operation>map(CreateSchema::new)
                    .toList();
        }

        private Namespace namespace(String name) {
            return wanted.namespaces().stream()
                    .filter(namespace -> namespace.name().equals(name))
                    .findFirst()
                    .orElseGet(() -> new Namespace(name, null));
        }

        /** A sequence that a column owns lies where its table has gone. */
        private Map<QualifiedName, QualifiedName> moved(Map<QualifiedName, QualifiedName> sequences) {
            Map<QualifiedName, QualifiedName> moved = new LinkedHashMap<>();
            sequences.forEach((from, to) -> {
                QualifiedName now = actual.sequence(from)
                        .map(sequence -> sequence.owner())
                        .map(owner -> new QualifiedName(
                                resolved.tableAfter(owner.table()).schema(), from.name()))
                        .orElse(from);
                if (!now.equals(to)) {
                    moved.put(now, to);
                }
            });
            return moved;
        }

        private Set<String> labels(QualifiedName type) {
            Set<String> labels = new TreeSet<>();
            actual.enumType(type).ifPresent(there -> labels.addAll(there.labels()));
            wanted.enumType(resolved.typeAfter(type)).ifPresent(there -> labels.addAll(there.labels()));
            return labels;
        }

        private Set<String> columns(QualifiedName table) {
            Set<String> columns = new TreeSet<>();
            Stream.concat(actual.table(table).stream(), wanted.table(resolved.tableAfter(table)).stream())
                    .flatMap(there -> there.columns().stream())
                    .forEach(column -> columns.add(column.name()));
            return columns;
        }

        private Set<QualifiedName> names(Function<Schema, Stream<QualifiedName>> of) {
            return Stream.concat(of.apply(actual), of.apply(wanted)).collect(Collectors.toSet());
        }

        private static Stream<QualifiedName> relations(Schema schema) {
            return Stream.of(
                            schema.tables().stream().map(table -> table.name()),
                            schema.sequences().stream().map(sequence -> sequence.name()),
                            schema.views().stream().map(view -> view.name()))
                    .flatMap(names -> names);
        }

        private static List<RenameOrder.Move<QualifiedName>> moves(
                Map<QualifiedName, QualifiedName> renames, Collection<QualifiedName> taken) {
            return RenameOrder.inOrder(renames, taken, (name, spelling) -> name.sibling(spelling.apply(name.name())));
        }

        private static List<RenameOrder.Move<String>> parts(Map<String, String> renames, Collection<String> taken) {
            return RenameOrder.inOrder(
                    renames, taken, (String name, UnaryOperator<String> spelling) -> spelling.apply(name));
        }
    }
}
