package dev.retort.generator.impact;

import dev.retort.generator.rename.RenamedStatistics;
import dev.retort.operation.Action;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.DropColumn;
import dev.retort.operation.Execute;
import dev.retort.operation.ObjectAddress.Kind;
import dev.retort.operation.Operation;
import dev.retort.operation.PartialVisitor;
import dev.retort.operation.RenameTracker;
import dev.retort.postgres.unmanaged.ExtendedStatistics;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnName;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Statements around operations that keep extended statistics, which PostgreSQL drops together with a table or column. The
 * statistics of a table or column that is dropped are dropped first, and created again at the end of the downgrade; those
 * of a column that is rebuilt are created again in both directions.
 *
 * <p>They are dropped before all renames, and the downgrade creates them after it has undone these, so that the catalog's
 * own text is valid. The upgrade creates them under the new names.
 */
public final class SavedStatistics {

    private final RenameTracker tracker = new RenameTracker();
    private final Set<QualifiedName> droppedTables = new HashSet<>();
    private final Set<ColumnName> droppedColumns = new HashSet<>();
    private final Set<ColumnName> rebuiltColumns = new HashSet<>();
    private final Map<ColumnName, @Nullable Column> definitions = new HashMap<>();

    private SavedStatistics() {}

    /** The operations with these statements around them. */
    public static List<Operation> around(List<Operation> operations, List<ExtendedStatistics> statistics) {
        SavedStatistics saved = new SavedStatistics();
        operations.forEach(saved::track);
        Map<QualifiedName, Operation> drops = new LinkedHashMap<>();
        Map<QualifiedName, Operation> creations = new LinkedHashMap<>();
        for (ExtendedStatistics each : statistics) {
            if (saved.isDropped(each)) {
                drops.put(each.name(), new Execute(each.drop(), true, each.create()));
            } else if (saved.isRebuilt(each)) {
                drops.put(each.name(), new Execute(each.drop(), true, each.create()));
                String create = RenamedStatistics.after(each, operations).create();
                creations.put(each.name(), new Execute(create, true, each.drop()));
            }
        }
        List<Operation> all = new ArrayList<>(drops.values());
        all.addAll(operations);
        drops.keySet().stream()
                .filter(creations::containsKey)
                .map(creations::get)
                .forEach(all::add);
        return all;
    }

    private boolean isDropped(ExtendedStatistics statistics) {
        return droppedTables.contains(statistics.table()) || concerns(statistics, droppedColumns);
    }

    private boolean isRebuilt(ExtendedStatistics statistics) {
        return concerns(statistics, rebuiltColumns);
    }

    private static boolean concerns(ExtendedStatistics statistics, Set<ColumnName> columns) {
        return statistics.columns().stream()
                .anyMatch(column -> columns.contains(new ColumnName(statistics.ancestor(), column)));
    }

    private void track(Operation operation) {
        if (operation.is(Action.DROP, Kind.TABLE)) {
            QualifiedName table = tracker.table(operation.subject().name());
            if (table != null) {
                droppedTables.add(table);
            }
        }
        operation.accept(new ColumnVisitor());
        tracker.track(operation);
    }

    private final class ColumnVisitor extends PartialVisitor<Void> {

        @Override
        public Void visit(DropColumn drop) {
            definitions.put(new ColumnName(drop.table(), drop.column()), drop.definition());
            return add(droppedColumns, drop.table(), drop.column());
        }

        /** A column that is dropped and added is rebuilt as well; with another type it is another column. */
        @Override
        public Void visit(AddColumn add) {
            Column after = add.column();
            Column before = definitions.get(new ColumnName(add.table(), after.name()));
            if (before != null && before.type().equals(after.type()) && !isVirtual(after)) {
                add(rebuiltColumns, add.table(), after.name());
                droppedColumns.removeAll(rebuiltColumns);
            }
            return null;
        }

        @Override
        public Void visit(AlterColumn alter) {
            Column after = alter.after();
            return alter.before().generated() == null && after.generated() != null
                    ? add(isVirtual(after) ? droppedColumns : rebuiltColumns, alter.table(), after.name())
                    : visitOther(alter);
        }

        @Override
        protected Void visitOther(Operation operation) {
            return null;
        }

        private Void add(Set<ColumnName> columns, QualifiedName table, String column) {
            QualifiedName original = tracker.table(table);
            if (original != null) {
                columns.add(new ColumnName(original, tracker.column(table, column)));
            }
            return null;
        }
    }

    /** Whether PostgreSQL keeps no statistics on the column. */
    private static boolean isVirtual(Column column) {
        return column.generated() != null && !column.generated().stored();
    }
}
