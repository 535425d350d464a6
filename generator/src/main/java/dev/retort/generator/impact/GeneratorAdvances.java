package dev.retort.generator.impact;

import dev.retort.generator.mapping.KeyGenerators;
import dev.retort.generator.mapping.KeyGenerators.GeneratorRow;
import dev.retort.operation.Action;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.CreateSequence;
import dev.retort.operation.DropSequence;
import dev.retort.operation.Execute;
import dev.retort.operation.ObjectAddress;
import dev.retort.operation.ObjectAddress.Kind;
import dev.retort.operation.Operation;
import dev.retort.postgres.Identifiers;
import dev.retort.postgres.type.TypeFamily;
import dev.retort.schema.ColumnName;
import dev.retort.schema.DataType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Moves the generators that begin to feed existing tables behind the keys of their rows. Otherwise the application would
 * take the keys of existing rows once more.
 *
 * <p>A former generator is dropped after the statement. So the downgrade creates that generator first and then moves it
 * behind the rows as well.
 */
public final class GeneratorAdvances {

    private final List<Operation> operations;
    private final KeyGenerators generators;
    private final Set<QualifiedName> newTables;
    private final Set<ObjectAddress> newColumns;

    private GeneratorAdvances(List<Operation> operations, KeyGenerators generators) {
        this.operations = operations;
        this.generators = generators;
        this.newTables = operations.stream()
                .filter(operation -> operation.is(Action.CREATE, Kind.TABLE))
                .map(operation -> operation.subject().name())
                .collect(Collectors.toSet());
        this.newColumns = Stream.concat(
                        operations.stream().filter(operation -> operation.is(Action.ADD, Kind.COLUMN)),
                        Operation.select(operations, AlterColumn.class).filter(GeneratorAdvances::hadNoNumbers))
                .map(Operation::subject)
                .collect(Collectors.toSet());
    }

    /** Returns the operations with the statements that move new generators. */
    public static List<Operation> among(List<Operation> operations, KeyGenerators generators) {
        return new GeneratorAdvances(operations, generators).all();
    }

    private static boolean hadNoNumbers(AlterColumn operation) {
        DataType type = operation.before().type();
        return type.array() || !TypeFamily.isInteger(type);
    }

    private List<Operation> all() {
        List<Operation> all = new ArrayList<>(operations);
        addSequences(all);
        for (GeneratorRow row : generators.rows()) {
            List<ColumnName> columns = existing(row.columns());
            if (newTables.contains(row.table()) && !columns.isEmpty()) {
                all.add(new Execute(advance(row, columns), true, ""));
            }
        }
        return all;
    }

    private void addSequences(List<Operation> all) {
        List<Execute> advances = new ArrayList<>();
        Set<ColumnName> fed = new LinkedHashSet<>();
        for (CreateSequence create :
                Operation.select(operations, CreateSequence.class).toList()) {
            Sequence sequence = create.sequence();
            List<ColumnName> columns = existing(generators.sequences().getOrDefault(sequence.name(), List.of()));
            if (!columns.isEmpty() && sequence.options().increment() > 0) {
                advances.add(new Execute(advance(sequence, columns), true, ""));
                fed.addAll(columns);
            }
        }
        if (!advances.isEmpty()) {
            Execute last = advances.remove(advances.size() - 1);
            advances.add(new Execute(last.sql(), true, restored(fed)));
            List<Operation> former = all.stream()
                    .limit(afterLastCreation(all))
                    .filter(operation -> operation.is(Action.DROP, Kind.SEQUENCE))
                    .toList();
            all.removeAll(former);
            List<Operation> moved = new ArrayList<>(advances);
            moved.addAll(former);
            all.addAll(afterLastCreation(all), moved);
        }
    }

    private static int afterLastCreation(List<Operation> all) {
        int place = 0;
        for (int i = 0; i < all.size(); i++) {
            place = all.get(i).is(Action.CREATE, Kind.SEQUENCE) ? i + 1 : place;
        }
        return place;
    }

    /** Returns the statements that move the dropped sequences, which may have fed any of these columns. */
    private String restored(Set<ColumnName> fed) {
        return Operation.select(operations, DropSequence.class)
                .map(DropSequence::definition)
                .flatMap(Stream::ofNullable)
                .filter(sequence ->
                        sequence.owner() == null && sequence.options().increment() > 0)
                .map(sequence -> advance(sequence, List.copyOf(fed)))
                .collect(Collectors.joining(";\n"));
    }

    private List<ColumnName> existing(List<ColumnName> columns) {
        return columns.stream()
                .filter(column -> !newTables.contains(column.table())
                        && !newColumns.contains(ObjectAddress.column(column.table(), column.column())))
                .toList();
    }

    /** With an increment above 1, Hibernate takes the number of a sequence as the end of a range. */
    private static String advance(Sequence sequence, List<ColumnName> columns) {
        long step = sequence.options().increment();
        long ahead = step > 1 ? step + 1 : 1;
        return "SELECT pg_catalog.setval(" + Identifiers.literal(Identifiers.quote(sequence.name())) + ", greatest("
                + sequence.options().start() + ", " + behind(columns, ahead) + "), false)";
    }

    private static String advance(GeneratorRow row, List<ColumnName> columns) {
        String value = Identifiers.quote(row.valueColumn());
        return "UPDATE " + Identifiers.quote(row.table()) + " SET " + value + " = greatest(" + value + ", "
                + behind(columns, row.increment()) + ") WHERE " + Identifiers.quote(row.segmentColumn()) + " = "
                + Identifiers.literal(row.segment());
    }

    /** Returns the expressions for the numbers behind the values of columns; one is null where a table is empty. */
    private static String behind(List<ColumnName> columns, long ahead) {
        return columns.stream()
                .map(column -> "(SELECT pg_catalog.max(" + Identifiers.quote(column.column()) + ")::bigint + " + ahead
                        + " FROM " + Identifiers.quote(column.table()) + ")")
                .collect(Collectors.joining(", "));
    }
}
