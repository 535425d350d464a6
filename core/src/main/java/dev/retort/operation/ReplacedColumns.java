package dev.retort.operation;

import dev.retort.schema.ColumnName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The columns that operations replace by a new column of the same name. The old column is renamed first and dropped at
 * the end, so that the new one can be filled from it.
 */
public final class ReplacedColumns {

    private final Map<ColumnName, String> originalNames = new HashMap<>();
    private final Map<ColumnName, String> temporaryNames = new HashMap<>();

    private ReplacedColumns() {}

    /** The columns that these operations replace. */
    public static ReplacedColumns among(List<Operation> operations) {
        Map<ColumnName, String> renamed = new HashMap<>();
        Operation.select(operations, RenameColumn.class)
                .forEach(rename -> renamed.put(new ColumnName(rename.table(), rename.to()), rename.from()));
        ReplacedColumns replaced = new ReplacedColumns();
        Operation.select(operations, DropColumn.class)
                .map(drop -> new ColumnName(drop.table(), drop.column()))
                .forEach(old -> replaced.add(old, renamed.get(old)));
        return replaced;
    }

    private void add(ColumnName old, @Nullable String originalName) {
        if (originalName != null) {
            originalNames.put(old, originalName);
            temporaryNames.put(new ColumnName(old.table(), originalName), old.column());
        }
    }

    /** The original name of an old column, under its temporary name; empty for a column that is not replaced. */
    public Optional<String> originalName(ColumnName old) {
        return Optional.ofNullable(originalNames.get(old));
    }

    /** The temporary name of the old column in whose place this one is added; empty for another column. */
    public Optional<String> temporaryName(ColumnName replacement) {
        return Optional.ofNullable(temporaryNames.get(replacement));
    }
}
