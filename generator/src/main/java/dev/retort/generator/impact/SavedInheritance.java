package dev.retort.generator.impact;

import dev.retort.operation.Action;
import dev.retort.operation.DropTable;
import dev.retort.operation.Execute;
import dev.retort.operation.ObjectAddress.Kind;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameTracker;
import dev.retort.postgres.catalog.Inheritance;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keeps the inheritance of dropped tables: a child is dropped before its parents, and the downgrade creates it after them
 * as their child, with its own columns only.
 *
 * <p>If the operations rename a table or column, or an inherited column has properties of its own, statements around the
 * operations end the inheritance and restore it. All columns of the child are then its own as well.
 */
public final class SavedInheritance {

    private final Map<QualifiedName, List<Inheritance>> parents = new LinkedHashMap<>();
    private final RenameTracker tracker = new RenameTracker();
    private final Set<QualifiedName> droppedTables = new HashSet<>();
    private boolean renames;

    private SavedInheritance(List<Inheritance> inheritances) {
        inheritances.forEach(inheritance -> parents.computeIfAbsent(inheritance.child(), child -> new ArrayList<>())
                .add(inheritance));
    }

    /** The operations, in which children are dropped and created as such. */
    public static List<Operation> around(List<Operation> operations, List<Inheritance> inheritances) {
        return inheritances.isEmpty() ? operations : new SavedInheritance(inheritances).keptBy(operations);
    }

    private List<Operation> keptBy(List<Operation> operations) {
        operations.forEach(this::track);
        List<Operation> all = new ArrayList<>();
        parents.values().stream()
                .flatMap(List::stream)
                .filter(inheritance ->
                        droppedTables.contains(inheritance.child()) && !isRestoredAsChild(inheritance.child()))
                .forEach(inheritance -> all.add(new Execute(inheritance.detachSql(), true, inheritance.attachSql())));
        all.addAll(renames ? operations : childrenFirst(operations));
        return all;
    }

    private void track(Operation operation) {
        if (operation.is(Action.DROP, Kind.TABLE)) {
            QualifiedName table = tracker.table(operation.subject().name());
            if (table != null) {
                droppedTables.add(table);
            }
        }
        renames |= operation.is(Action.RENAME, Kind.TABLE) || operation.is(Action.RENAME, Kind.COLUMN);
        tracker.track(operation);
    }

    private boolean isRestoredAsChild(QualifiedName table) {
        return !renames && parents.getOrDefault(table, List.of()).stream().allMatch(Inheritance::plain);
    }

    /** The operations, with the drops of tables sorted so that children come before their parents. */
    private List<Operation> childrenFirst(List<Operation> operations) {
        Iterator<DropTable> drops = Operation.select(operations, DropTable.class)
                .sorted(Comparator.comparing((DropTable drop) -> -generation(drop.name())))
                .iterator();
        return operations.stream()
                .map(operation -> operation.is(Action.DROP, Kind.TABLE) ? asChild(drops.next()) : operation)
                .toList();
    }

    private int generation(QualifiedName table) {
        return parents.getOrDefault(table, List.of()).stream()
                .mapToInt(inheritance -> 1 + generation(inheritance.parent()))
                .max()
                .orElse(0);
    }

    private DropTable asChild(DropTable drop) {
        Table table = drop.definition();
        List<Inheritance> from = parents.getOrDefault(drop.name(), List.of());
        if (table == null || from.isEmpty() || !isRestoredAsChild(drop.name())) {
            return drop;
        }
        List<String> inherited = from.get(0).inherited();
        return new DropTable(
                drop.name(),
                table.withColumns(table.columns().stream()
                                .filter(column -> !inherited.contains(column.name()))
                                .toList())
                        .withOptions(table.options()
                                .withInherits(
                                        from.stream().map(Inheritance::parent).toList())));
    }
}
