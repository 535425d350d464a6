package dev.retort.generator.diff;

import dev.retort.schema.ColumnName;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The changes of all tables that exist on both sides, sorted by name. */
final class TableChanges {

    private final List<TableChange> changes;
    private final Map<QualifiedName, TableChange> byName;

    TableChanges(List<TableChange> changes) {
        this.changes = List.copyOf(changes);
        this.byName = changes.stream()
                .collect(Collectors.toUnmodifiableMap(change -> change.actual().name(), Function.identity()));
    }

    List<TableChange> all() {
        return changes;
    }

    ColumnChanges columnChanges(QualifiedName table) {
        TableChange change = byName.get(table);
        return change == null ? ColumnChanges.NONE : change.columnChanges();
    }

    /** Whether the column exists on both sides and is not dropped. */
    boolean keeps(ColumnName column) {
        TableChange change = byName.get(column.table());
        return change != null && change.columnChanges().keeps(column.column());
    }

    /** Whether the table stays and a key over exactly these columns is dropped. */
    boolean losesKey(QualifiedName table, Set<String> columns) {
        TableChange change = byName.get(table);
        return change != null && change.losesKey(columns);
    }

    /** Whether the table stays and PostgreSQL rebuilds a key over exactly these columns internally. */
    boolean rebuildsKey(QualifiedName table, Set<String> columns) {
        TableChange change = byName.get(table);
        return change != null && change.rebuildsKey(columns);
    }
}
