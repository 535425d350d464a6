package dev.retort.generator.impact;

import dev.retort.operation.DropTable;
import dev.retort.operation.Execute;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameTable;
import dev.retort.operation.RenameTracker;
import dev.retort.postgres.catalog.Inheritance;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keeps what a dropped table inherits: it goes before its parents, and comes back after them as their heir, with its own
 * columns alone.
 *
 * <p>Where something is called otherwise meanwhile, or an inherited column has something of its own, statements around the
 * operations end what it inherits and begin it again; all its columns are then its own as well.
 */
public final class SavedInheritance {

    private final Map<QualifiedName, List<Inheritance>> parents = new LinkedHashMap<>();
    private final RenameTracker origins = new RenameTracker();
    private final Set<QualifiedName> gone = new HashSet<>();
    private boolean renames;

    private SavedInheritance(List<Inheritance> inheritances) {
        inheritances.forEach(inheritance -> parents.computeIfAbsent(inheritance.child(), child -> new ArrayList<>())
                .add(inheritance));
    }

    /** The operations in which heirs go and come as such. */
    public static List<Operation> around(List<Operation> operations, List<Inheritance> inheritances) {
        return inheritances.isEmpty() ? operations : new SavedInheritance(inheritances).kept(operations);
    }

    private List<Operation> kept(List<Operation> operations) {
        operations.forEach(this::look);
        List<Operation> all = new ArrayList<>();
        parents.values().stream()
                .flatMap(List::stream)
                .filter(inheritance -> gone.contains(inheritance.child()) && !comesBackAsHeir(inheritance.child()))
                .forEach(inheritance -> all.add(new Execute(inheritance.detachSql(), true, inheritance.attachSql())));
        all.addAll(renames ? operations : heirsFirst(operations));
        return all;
    }

    private void look(Operation operation) {
        QualifiedName table = operation instanceof DropTable drop ? origins.table(drop.name()) : null;
        if (table != null) {
            gone.add(table);
        }
        renames |= operation instanceof RenameTable || operation instanceof RenameColumn;
        origins.note(operation);
    }

    private boolean comesBackAsHeir(QualifiedName table) {
        return !renames && parents.getOrDefault(table, List.of()).stream().allMatch(Inheritance::plain);
    }

    /** The same with the drops of tables among themselves in another order. */
    private List<Operation> heirsFirst(List<Operation> operations) {
        List<DropTable> drops = new ArrayList<>(operations.stream()
                .filter(DropTable.class::isInstance)
                .map(DropTable.class::cast)
                .sorted(Comparator.comparing((DropTable drop) -> -generation(drop.name())))
                .toList());
        return operations.stream()
                .map(operation -> operation instanceof DropTable ? asHeir(drops.remove(0)) : operation)
                .toList();
    }

    private int generation(QualifiedName table) {
        return parents.getOrDefault(table, List.of()).stream()
                .mapToInt(inheritance -> 1 + generation(inheritance.parent()))
                .max()
                .orElse(0);
    }

    private DropTable asHeir(DropTable drop) {
        Table table = drop.definition();
        List<Inheritance> from = parents.getOrDefault(drop.name(), List.of());
        if (table == null || from.isEmpty() || !comesBackAsHeir(drop.name())) {
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
