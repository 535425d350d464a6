package dev.retort.generator.rename;

import dev.retort.operation.Operation;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameTable;
import dev.retort.schema.ColumnName;
import dev.retort.schema.QualifiedName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What tables and columns are called in a database in which renames have not run yet. */
public final class FormerNames {

    private final Map<QualifiedName, QualifiedName> tables = new HashMap<>();
    private final Map<ColumnName, String> columns = new HashMap<>();

    private FormerNames() {}

    /** The names before the renames among these operations, tables being renamed before their columns. */
    public static FormerNames of(List<Operation> operations) {
        FormerNames names = new FormerNames();
        operations.forEach(names::note);
        return names;
    }

    /** What the table is called that gets this name. */
    public QualifiedName table(QualifiedName after) {
        return tables.getOrDefault(after, after);
    }

    /** What the column is called that gets this name. */
    public ColumnName column(ColumnName after) {
        return new ColumnName(table(after.table()), columns.getOrDefault(after, after.column()));
    }

    private void note(Operation operation) {
        if (operation instanceof RenameTable rename) {
            QualifiedName origin = table(rename.from());
            tables.remove(rename.from());
            tables.put(rename.to(), origin);
        } else if (operation instanceof RenameColumn rename) {
            ColumnName from = new ColumnName(rename.table(), rename.from());
            String origin = columns.getOrDefault(from, rename.from());
            columns.remove(from);
            columns.put(new ColumnName(rename.table(), rename.to()), origin);
        }
    }
}
