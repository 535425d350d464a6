package dev.retort.generator.diff;

import dev.retort.operation.AlterTableOptions;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Orders the tables that become unlogged or logged. A foreign key of a logged table must not reference an unlogged
 * table, so a referencing table becomes unlogged before the referenced table, and logged after it.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">PostgreSQL manual, ALTER TABLE, SET
 *     LOGGED</a>
 */
final class StorageOrder {

    private final Map<QualifiedName, List<QualifiedName>> targets = new HashMap<>();

    StorageOrder(Schema schema) {
        for (Table table : schema.tables()) {
            targets.put(
                    table.name(),
                    table.foreignKeys().stream()
                            .map(ForeignKey::referencedTable)
                            .toList());
        }
    }

    List<AlterTableOptions> sorted(List<AlterTableOptions> operations) {
        return operations.stream().sorted(Comparator.comparingInt(this::place)).toList();
    }

    private int place(AlterTableOptions operation) {
        int depth = depth(operation.table(), new TreeSet<>());
        return operation.after().unlogged() ? -depth : depth;
    }

    /** The length of the longest chain of foreign keys from the table, without visiting a table of the chain twice. */
    private int depth(QualifiedName table, Set<QualifiedName> path) {
        if (!path.add(table)) {
            return 0;
        }
        int depth = targets.getOrDefault(table, List.of()).stream()
                .mapToInt(target -> 1 + depth(target, path))
                .max()
                .orElse(0);
        path.remove(table);
        return depth;
    }
}
