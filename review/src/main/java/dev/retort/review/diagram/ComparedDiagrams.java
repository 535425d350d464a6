package dev.retort.review.diagram;

import dev.retort.operation.Action;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameTracker;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The tables that a migration concerns, before and after it: those that it changes, and those that share a foreign key
 * with one of them.
 *
 * @param before the tables before it
 * @param after the tables after it
 */
public record ComparedDiagrams(Diagram before, Diagram after) {

    /**
     * Compares two schemas.
     *
     * @param operations the operations between them, whose renames tell which parts are the same
     */
    public static ComparedDiagrams of(Schema before, Schema after, List<Operation> operations) {
        RenameTracker namesBefore = new RenameTracker();
        operations.forEach(namesBefore::track);
        RenameTracker namesAfter = new RenameTracker();
        for (int i = operations.size() - 1; i >= 0; i--) {
            if (operations.get(i).action() == Action.RENAME) {
                namesAfter.track(operations.get(i).inverse());
            }
        }
        return new ComparedDiagrams(
                concerned(diagram(before, after, namesAfter, Mark.REMOVED)),
                concerned(diagram(after, before, namesBefore, Mark.ADDED)));
    }

    /** Whether no table is concerned. */
    public boolean isEmpty() {
        return before.isEmpty() && after.isEmpty();
    }

    private static Diagram concerned(Diagram whole) {
        Set<QualifiedName> changed = whole.tables().stream()
                .filter(table -> table.mark() != Mark.UNCHANGED)
                .map(DiagramTable::name)
                .collect(Collectors.toCollection(TreeSet::new));
        return whole.around(changed, 1);
    }

    private static Diagram diagram(Schema side, Schema other, RenameTracker names, Mark missing) {
        return new DiagramBuilder(
                        side,
                        (table, column) -> markOf(table, column, partner(table, other, names), names, missing),
                        table -> markOf(table, partner(table, other, names), missing))
                .build(reference -> markOf(reference, partner(reference.table(), other, names), names, missing));
    }

    private static Optional<Table> partner(Table table, Schema other, RenameTracker names) {
        return Optional.ofNullable(names.table(table.name())).flatMap(other::table);
    }

    private static Mark markOf(Table table, Optional<Table> partner, Mark missing) {
        if (partner.isEmpty()) {
            return missing;
        }
        return table.equals(partner.get()) ? Mark.UNCHANGED : Mark.CHANGED;
    }

    private static Mark markOf(Table table, Column column, Optional<Table> partner, RenameTracker names, Mark missing) {
        if (partner.isEmpty()) {
            return missing;
        }
        return partner.get()
                .column(names.column(table.name(), column.name()))
                .map(found -> found.equals(column) ? Mark.UNCHANGED : Mark.CHANGED)
                .orElse(missing);
    }

    private static Mark markOf(
            DiagramBuilder.Reference reference, Optional<Table> partner, RenameTracker names, Mark missing) {
        ForeignKey key = reference.key();
        List<String> columns = columns(names, reference.table().name(), key.columns());
        List<String> referenced = columns(names, key.referencedTable(), key.referencedColumns());
        QualifiedName target = names.table(key.referencedTable());
        boolean exists = partner.stream()
                .flatMap(table -> table.foreignKeys().stream())
                .anyMatch(other -> other.columns().equals(columns)
                        && other.referencedTable().equals(target)
                        && other.referencedColumns().equals(referenced));
        return exists ? Mark.UNCHANGED : missing;
    }

    private static List<String> columns(RenameTracker names, QualifiedName table, List<String> columns) {
        return columns.stream().map(column -> names.column(table, column)).toList();
    }
}
