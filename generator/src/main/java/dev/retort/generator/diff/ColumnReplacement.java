package dev.retort.generator.diff;

import dev.retort.operation.AddColumn;
import dev.retort.operation.Backfill;
import dev.retort.operation.DropColumn;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameSequence;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnName;
import dev.retort.schema.ConventionalName;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the values of columns that are dropped and added under one name, so that the author can fill the new column
 * from the old one: the old column gets a temporary name first and is dropped last.
 *
 * <p>Foreign keys that exist before and after keep their rows together: where both sides of a key are replaced, the
 * referencing column is filled from the row that its old value points to.
 */
final class ColumnReplacement {

    /** A column that is dropped and added again, with the temporary name of the old one. */
    private record Replaced(DropColumn drop, AddColumn add, String temporaryName) {

        QualifiedName table() {
            return add.table();
        }

        ColumnName name() {
            return new ColumnName(add.table(), add.column().name());
        }

        RenameColumn rename() {
            return new RenameColumn(table(), drop.column(), temporaryName);
        }

        /** Returns the rename of the sequence of an identity column, which has the name of a new one otherwise. */
        Optional<RenameSequence> sequenceRename() {
            return Optional.ofNullable(drop.definition())
                    .filter(old -> old.identity() != null)
                    .map(old -> new RenameSequence(sequence(drop.column()), sequence(temporaryName)));
        }

        private QualifiedName sequence(String column) {
            return table().sibling(ConventionalName.sequence(table(), column));
        }
    }

    private final Schema actual;
    private final Schema wanted;
    private final Map<ColumnName, Replaced> replaced = new LinkedHashMap<>();

    private ColumnReplacement(Schema actual, Schema wanted) {
        this.actual = actual;
        this.wanted = wanted;
    }

    /**
     * Returns the operations in which old columns stay until the end. Generated columns have no values of their own; a
     * column that is in the way of another addition cannot stay.
     */
    static List<Operation> in(List<Operation> operations, Schema actual, Schema wanted) {
        ColumnReplacement replacement = new ColumnReplacement(actual, wanted);
        replacement.find(operations);
        List<Operation> result = replacement.apply(operations);
        Obstacles obstacles = Obstacles.among(result);
        boolean allStay =
                replacement.replaced.values().removeIf(column -> obstacles.has(replacement.filledOldColumn(column)));
        return allStay ? replacement.apply(operations) : result;
    }

    private void find(List<Operation> operations) {
        Map<ColumnName, AddColumn> adds = new HashMap<>();
        Operation.select(operations, AddColumn.class)
                .filter(add -> add.column().generated() == null)
                .forEach(
                        add -> adds.put(new ColumnName(add.table(), add.column().name()), add));
        Map<QualifiedName, Set<String>> taken = new HashMap<>();
        Operation.select(operations, DropColumn.class)
                .filter(drop -> drop.definition() != null && drop.definition().generated() == null)
                .forEach(drop -> {
                    AddColumn add = adds.get(new ColumnName(drop.table(), drop.column()));
                    if (add != null) {
                        Set<String> names = taken.computeIfAbsent(drop.table(), this::columnNames);
                        Replaced column = new Replaced(drop, add, temporaryName(drop.column(), names));
                        replaced.put(column.name(), column);
                    }
                });
    }

    private static String temporaryName(String column, Set<String> taken) {
        return ConventionalName.firstFree(ConventionalName.truncate(column + "_old"), taken::add);
    }

    private Set<String> columnNames(QualifiedName table) {
        Set<String> names = new HashSet<>();
        for (Schema schema : List.of(actual, wanted)) {
            schema.table(table).ifPresent(found -> found.columns().forEach(column -> names.add(column.name())));
        }
        return names;
    }

    private List<Operation> apply(List<Operation> operations) {
        List<Operation> renames = new ArrayList<>();
        List<Operation> sequenceRenames = new ArrayList<>();
        List<Operation> additions = new ArrayList<>();
        List<Operation> drops = new ArrayList<>();
        Set<Operation> exchanged = new HashSet<>();
        for (Replaced column : referencedFirst()) {
            exchanged.add(column.drop());
            exchanged.add(column.add());
            renames.add(column.rename());
            column.sequenceRename().ifPresent(sequenceRenames::add);
            additions.add(column.add().withBackfill(valueOfNew(column)));
            drops.add(filledOldColumn(column));
        }
        // The downgrade adds the columns in reverse order, so that it also begins with the referenced ones.
        Collections.reverse(drops);
        List<Operation> others = operations.stream()
                .filter(operation -> !exchanged.contains(operation))
                .toList();
        ReplacedKeys keys = new ReplacedKeys(others, this::temporaryName);
        return Stream.of(
                        renames,
                        sequenceRenames,
                        additions,
                        others.stream().map(operation -> operation.accept(keys)).toList(),
                        drops)
                .flatMap(List::stream)
                .toList();
    }

    private DropColumn filledOldColumn(Replaced column) {
        Column old = column.drop().definition();
        return new DropColumn(
                column.table(),
                column.temporaryName(),
                old == null ? null : old.withName(column.temporaryName()),
                valueOfOld(column));
    }

    /** Sorts columns so that a column of a foreign key follows the one that it references. */
    private List<Replaced> referencedFirst() {
        Set<Replaced> sorted = new LinkedHashSet<>();
        replaced.values().forEach(column -> addReferencedFirst(column, sorted, new HashSet<>()));
        return List.copyOf(sorted);
    }

    private void addReferencedFirst(Replaced column, Set<Replaced> sorted, Set<ColumnName> path) {
        if (path.add(column.name())) {
            reference(column)
                    .map(reference -> replaced.get(reference.target()))
                    .ifPresent(target -> addReferencedFirst(target, sorted, path));
            sorted.add(column);
        }
    }

    /** Returns the value that lets the new column reference the same row as the old one, if it references any. */
    private @Nullable Backfill valueOfNew(Replaced column) {
        return reference(column)
                .map(reference -> reference.value(this::temporaryName, ColumnName::column))
                .orElse(column.add().backfill());
    }

    /** Returns the same value for the old column, when the downgrade adds it again. */
    private @Nullable Backfill valueOfOld(Replaced column) {
        return reference(column)
                .map(reference -> reference.value(ColumnName::column, this::temporaryName))
                .orElse(null);
    }

    /** Returns a foreign key that the column has before and after, to a column that is replaced as well. */
    private Optional<ReplacedReference> reference(Replaced column) {
        List<ForeignKey> before = foreignKeys(actual, column.table());
        return foreignKeys(wanted, column.table()).stream()
                .filter(key -> before.stream().anyMatch(other -> haveSameColumns(key, other)))
                .filter(key -> key.columns().contains(column.name().column()))
                .map(key -> new ReplacedReference(column.name(), key))
                .filter(reference -> replaced.containsKey(reference.target()))
                .filter(reference -> !reference.target().equals(column.name()))
                .findFirst();
    }

    private static List<ForeignKey> foreignKeys(Schema schema, QualifiedName table) {
        return schema.table(table).map(Table::foreignKeys).orElse(List.of());
    }

    private static boolean haveSameColumns(ForeignKey first, ForeignKey second) {
        return first.columns().equals(second.columns())
                && first.referencedTable().equals(second.referencedTable())
                && first.referencedColumns().equals(second.referencedColumns());
    }

    private String temporaryName(ColumnName column) {
        Replaced found = replaced.get(column);
        return found == null ? column.column() : found.temporaryName();
    }
}
