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
import dev.retort.schema.Column;
import dev.retort.schema.ColumnName;
import dev.retort.schema.DataType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
    private final Schema wanted;
    private final List<Sequence> former;
    private final Set<QualifiedName> newTables;
    private final Set<ObjectAddress> newColumns;

    private GeneratorAdvances(List<Operation> operations, KeyGenerators generators, Schema wanted) {
        this.operations = operations;
        this.generators = generators;
        this.wanted = wanted;
        this.former = Operation.select(operations, DropSequence.class)
                .map(DropSequence::definition)
                .flatMap(Stream::ofNullable)
                .filter(sequence -> sequence.owner() == null)
                .toList();
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

    /**
     * Returns the operations with the statements that move generators.
     *
     * @param generators the generators of the wanted schema
     */
    public static List<Operation> among(List<Operation> operations, KeyGenerators generators, Schema wanted) {
        return new GeneratorAdvances(operations, generators, wanted).all();
    }

    private static boolean hadNoNumbers(AlterColumn operation) {
        DataType type = operation.before().type();
        return type.array() || !TypeFamily.isInteger(type);
    }

    private List<Operation> all() {
        Map<String, List<ColumnName>> ofSequences = new LinkedHashMap<>();
        created().forEach(ofSequences::putIfAbsent);
        reused().forEach(ofSequences::putIfAbsent);
        Map<String, List<ColumnName>> ofRows = rows();
        List<Operation> all = new ArrayList<>(operations);
        Set<ColumnName> fed = Stream.of(ofSequences, ofRows)
                .flatMap(advances -> advances.values().stream())
                .flatMap(List::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!ofSequences.isEmpty()) {
            int place = firstPlace(all);
            List<Operation> dropped = removeDrops(all, place);
            List<Operation> moved = new ArrayList<>(executes(ofSequences, ofRows.isEmpty() ? restored(fed) : ""));
            moved.addAll(dropped);
            all.addAll(place - dropped.size(), moved);
        }
        if (!ofRows.isEmpty()) {
            List<Operation> dropped = removeDrops(all, all.size());
            all.addAll(executes(ofRows, restored(fed)));
            all.addAll(dropped);
        }
        return all;
    }

    /** Returns the statements for the sequences that are created. */
    private Map<String, List<ColumnName>> created() {
        Map<String, List<ColumnName>> advances = new LinkedHashMap<>();
        Operation.select(operations, CreateSequence.class)
                .map(CreateSequence::sequence)
                .forEach(sequence -> put(advances, AdvanceSql.created(sequence, fedBy(sequence)), fedBy(sequence)));
        return advances;
    }

    /** Returns the statements for sequences that are there and begin to feed more tables. */
    private Map<String, List<ColumnName>> reused() {
        Map<String, List<ColumnName>> advances = new LinkedHashMap<>();
        for (Sequence sequence : wanted.sequences()) {
            List<ColumnName> columns = fedBy(sequence);
            if (begins(sequence.name(), columns) && !isCreated(sequence)) {
                put(advances, AdvanceSql.reused(sequence, columns), columns);
            }
        }
        return advances;
    }

    private boolean isCreated(Sequence sequence) {
        return Operation.select(operations, CreateSequence.class)
                .anyMatch(create -> create.sequence().name().equals(sequence.name()));
    }

    /** Returns the statements for the rows of table generators. */
    private Map<String, List<ColumnName>> rows() {
        Map<String, List<ColumnName>> advances = new LinkedHashMap<>();
        for (GeneratorRow row : generators.rows()) {
            List<ColumnName> columns = existing(row.columns());
            boolean isNew = newTables.contains(row.table());
            boolean begins = begins(row.table(), columns);
            if (begins && !isNew) {
                put(advances, AdvanceSql.missing(row), columns);
            }
            if (begins || isNew) {
                put(advances, AdvanceSql.advanced(row, columns), columns);
            }
        }
        return advances;
    }

    private static void put(Map<String, List<ColumnName>> advances, String sql, List<ColumnName> columns) {
        if (!columns.isEmpty()) {
            advances.put(sql, columns);
        }
    }

    private static List<Execute> executes(Map<String, List<ColumnName>> advances, String restored) {
        List<Execute> executes = new ArrayList<>();
        advances.keySet().forEach(sql -> executes.add(new Execute(sql, true, "")));
        Execute last = executes.remove(executes.size() - 1);
        executes.add(new Execute(last.sql(), true, restored));
        return executes;
    }

    /** Whether a generator that is there begins to feed columns that had another one. */
    private boolean begins(QualifiedName generator, List<ColumnName> columns) {
        return columns.stream().anyMatch(column -> losesGenerator(column, generator)) || hasFormer(columns);
    }

    /** Whether a column is an identity column, or has the numbers of another sequence by default, and no longer is. */
    private boolean losesGenerator(ColumnName column, QualifiedName generator) {
        String own = "'" + Identifiers.quote(generator) + "'";
        return Operation.select(operations, AlterColumn.class)
                .filter(alter -> alter.subject().equals(ObjectAddress.column(column.table(), column.column())))
                .anyMatch(alter -> (alter.before().identity() != null
                                && alter.after().identity() == null)
                        || (takesNumbers(alter.before())
                                && !takesNumbers(alter.after())
                                && !String.valueOf(alter.before().defaultSql()).contains(own)));
    }

    private static boolean takesNumbers(Column column) {
        return column.defaultSql() != null && column.defaultSql().contains("nextval(");
    }

    /**
     * Whether a dropped sequence may have fed one of these columns. Only its name tells, so that each dropped sequence
     * may have fed the columns of a generator that several tables share.
     */
    private boolean hasFormer(List<ColumnName> columns) {
        return former.stream()
                .map(sequence -> sequence.name().name())
                .anyMatch(name -> columns.size() > 1
                        || columns.stream()
                                .anyMatch(column -> name.equals("hibernate_sequence")
                                        || name.startsWith(column.table().name())));
    }

    /** Returns the place after the renames and after the last new sequence. */
    private static int firstPlace(List<Operation> all) {
        int place = 0;
        for (int i = 0; i < all.size(); i++) {
            Operation operation = all.get(i);
            boolean isBefore = operation.is(Action.CREATE, Kind.SEQUENCE) || operation.action() == Action.RENAME;
            place = isBefore ? i + 1 : place;
        }
        return place;
    }

    private static List<Operation> removeDrops(List<Operation> all, int end) {
        List<Operation> drops = all.stream()
                .limit(end)
                .filter(operation -> operation.is(Action.DROP, Kind.SEQUENCE))
                .toList();
        all.removeAll(drops);
        return drops;
    }

    /** Returns the statements that move the dropped sequences, which may have fed any of these columns. */
    private String restored(Set<ColumnName> fed) {
        return former.stream()
                .map(sequence -> AdvanceSql.created(sequence, List.copyOf(fed)))
                .collect(Collectors.joining(";\n"));
    }

    private List<ColumnName> fedBy(Sequence sequence) {
        return existing(generators.sequences().getOrDefault(sequence.name(), List.of()));
    }

    private List<ColumnName> existing(List<ColumnName> columns) {
        return columns.stream()
                .filter(column -> !newTables.contains(column.table())
                        && !newColumns.contains(ObjectAddress.column(column.table(), column.column())))
                .toList();
    }
}
