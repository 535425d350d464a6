package dev.retort.review.diagram;

import dev.retort.operation.Operation;
import dev.retort.operation.PartialVisitor;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameTable;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnName;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        Names forward = new Names();
        operations.forEach(operation -> operation.accept(forward));
        Diagram old = diagram(before, after, forward, Mark.REMOVED);
        Diagram current = diagram(after, before, forward.reversed(), Mark.ADDED);
        return new ComparedDiagrams(concerned(old), concerned(current));
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

    private static Diagram diagram(Schema side, Schema other, Names names, Mark missing) {
        return new DiagramBuilder(
                        side,
                        (table, column) -> markOf(table, column, partner(table, other, names), names, missing),
                        table -> markOf(table, partner(table, other, names), missing))
                .build(reference -> markOf(reference, partner(reference.table(), other, names), names, missing));
    }

    private static Optional<Table> partner(Table table, Schema other, Names names) {
        return other.table(names.table(table.name()));
    }

    private static Mark markOf(Table table, Optional<Table> partner, Mark missing) {
        if (partner.isEmpty()) {
            return missing;
        }
        return table.equals(partner.get()) ? Mark.UNCHANGED : Mark.CHANGED;
    }

    private static Mark markOf(Table table, Column column, Optional<Table> partner, Names names, Mark missing) {
        if (partner.isEmpty()) {
            return missing;
        }
        String name = names.column(new ColumnName(table.name(), column.name()));
        return partner.get()
                .column(name)
                .map(found -> found.equals(column) ? Mark.UNCHANGED : Mark.CHANGED)
                .orElse(missing);
    }

    private static Mark markOf(DiagramBuilder.Reference reference, Optional<Table> partner, Names names, Mark missing) {
        ForeignKey key = reference.key();
        List<String> columns = names.columns(reference.table().name(), key.columns());
        List<String> referenced = names.columns(key.referencedTable(), key.referencedColumns());
        QualifiedName target = names.table(key.referencedTable());
        boolean exists = partner.stream()
                .flatMap(table -> table.foreignKeys().stream())
                .anyMatch(other -> other.columns().equals(columns)
                        && other.referencedTable().equals(target)
                        && other.referencedColumns().equals(referenced));
        return exists ? Mark.UNCHANGED : missing;
    }

    /** The names of tables and columns on the other side of renames. */
    private static final class Names extends PartialVisitor<Boolean> {

        private final Map<QualifiedName, QualifiedName> tables = new HashMap<>();
        private final Map<ColumnName, String> columns = new HashMap<>();

        @Override
        protected Boolean visitOther(Operation operation) {
            return false;
        }

        @Override
        public Boolean visit(RenameTable rename) {
            QualifiedName first = first(rename.from());
            tables.put(first, rename.to());
            return true;
        }

        @Override
        public Boolean visit(RenameColumn rename) {
            QualifiedName table = first(rename.table());
            String original = columns.entrySet().stream()
                    .filter(entry -> entry.getKey().table().equals(table)
                            && entry.getValue().equals(rename.from()))
                    .map(entry -> entry.getKey().column())
                    .findFirst()
                    .orElse(rename.from());
            columns.put(new ColumnName(table, original), rename.to());
            return true;
        }

        /** The name that a table had before the renames so far. */
        private QualifiedName first(QualifiedName name) {
            return tables.entrySet().stream()
                    .filter(entry -> entry.getValue().equals(name))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(name);
        }

        Names reversed() {
            Names reversed = new Names();
            tables.forEach((from, to) -> reversed.tables.put(to, from));
            columns.forEach((from, to) -> reversed.columns.put(new ColumnName(table(from.table()), to), from.column()));
            return reversed;
        }

        QualifiedName table(QualifiedName name) {
            return tables.getOrDefault(name, name);
        }

        String column(ColumnName name) {
            return columns.getOrDefault(name, name.column());
        }

        List<String> columns(QualifiedName table, List<String> names) {
            return names.stream()
                    .map(name -> column(new ColumnName(table, name)))
                    .toList();
        }
    }
}
