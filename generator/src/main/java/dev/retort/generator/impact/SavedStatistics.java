package dev.retort.generator.impact;

import dev.retort.generator.rename.RenamedStatistics;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropTable;
import dev.retort.operation.Execute;
import dev.retort.operation.Operation;
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
 * Statements around operations that keep extended statistics from going without a word: those of a column or table that
 * goes are dropped first, and made again last in the downgrade; those of a column that PostgreSQL makes anew are made
 * again in either direction.
 *
 * <p>They are dropped before all renames and made again after them in the downgrade, so that the catalog's own text is
 * right there; what the upgrade makes again, it makes under the new names.
 */
public final class SavedStatistics {

    private final RenameTracker origins = new RenameTracker();
    private final Set<QualifiedName> tablesGone = new HashSet<>();
    private final Set<ColumnName> columnsGone = new HashSet<>();
    private final Set<ColumnName> columnsMadeAnew = new HashSet<>();
    private final Map<ColumnName, @Nullable Column> dropped = new HashMap<>();

    private SavedStatistics() {}

    /** The operations with these statements around them. */
    public static List<Operation> around(List<Operation> operations, List<ExtendedStatistics> statistics) {
        SavedStatistics saved = new SavedStatistics();
        operations.forEach(saved::look);
        Map<QualifiedName, Operation> drops = new LinkedHashMap<>();
        Map<QualifiedName, Operation> again = new LinkedHashMap<>();
        for (ExtendedStatistics each : statistics) {
            if (saved.isGone(each)) {
                drops.put(each.name(), new Execute(each.drop(), true, each.create()));
            } else if (saved.isMadeAnew(each)) {
                drops.put(each.name(), new Execute(each.drop(), true, each.create()));
                String create = RenamedStatistics.after(each, operations).create();
                again.put(each.name(), new Execute(create, true, each.drop()));
            }
        }
        List<Operation> all = new ArrayList<>(drops.values());
        all.addAll(operations);
        drops.keySet().stream().filter(again::containsKey).map(again::get).forEach(all::add);
        return all;
    }

    private boolean isGone(ExtendedStatistics statistics) {
        return tablesGone.contains(statistics.table()) || isAbout(statistics, columnsGone);
    }

    private boolean isMadeAnew(ExtendedStatistics statistics) {
        return isAbout(statistics, columnsMadeAnew);
    }

    private static boolean isAbout(ExtendedStatistics statistics, Set<ColumnName> columns) {
        return statistics.columns().stream()
                .anyMatch(column -> columns.contains(new ColumnName(statistics.ancestor(), column)));
    }

    private void look(Operation operation) {
        if (operation instanceof DropTable drop && origins.table(drop.name()) != null) {
            tablesGone.add(origins.table(drop.name()));
        } else if (operation instanceof DropColumn drop) {
            note(columnsGone, drop.table(), drop.column());
            dropped.put(new ColumnName(drop.table(), drop.column()), drop.definition());
        } else if (operation instanceof AddColumn add) {
            look(add);
        } else if (operation instanceof AlterColumn alter) {
            look(alter);
        }
        origins.note(operation);
    }

    /** A column that is dropped and added is made anew as well, and where it is of another type it is another column. */
    private void look(AddColumn add) {
        Column before = dropped.get(new ColumnName(add.table(), add.column().name()));
        if (before != null && before.type().equals(add.column().type()) && !isVirtual(add.column())) {
            note(columnsMadeAnew, add.table(), add.column().name());
            columnsGone.removeAll(columnsMadeAnew);
        }
    }

    private void look(AlterColumn alter) {
        if (alter.before().generated() == null && alter.after().generated() != null) {
            note(
                    isVirtual(alter.after()) ? columnsGone : columnsMadeAnew,
                    alter.table(),
                    alter.before().name());
        }
    }

    /** There are no statistics on such a column. */
    private static boolean isVirtual(Column column) {
        return column.generated() != null && !column.generated().stored();
    }

    private void note(Set<ColumnName> columns, QualifiedName table, String column) {
        QualifiedName origin = origins.table(table);
        if (origin != null) {
            columns.add(new ColumnName(origin, origins.column(table, column)));
        }
    }
}
