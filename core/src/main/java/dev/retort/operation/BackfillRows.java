package dev.retort.operation;

import dev.retort.PublicApi;
import dev.retort.schema.QualifiedName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Updates existing rows in batches by a key, each batch in its own transaction. The author must write the inverse,
 * because the old values are overwritten.
 *
 * @param table the table
 * @param key the columns that batches are ordered by, which must be NOT NULL
 * @param batchSize the number of rows in a batch
 * @param assignments the assignments
 * @param where the condition that selects the rows, or null for all rows
 */
@PublicApi
public record BackfillRows(
        QualifiedName table, List<String> key, int batchSize, List<Assignment> assignments, @Nullable String where)
        implements Operation {

    public BackfillRows {
        key = List.copyOf(key);
        assignments = List.copyOf(assignments);
        if (key.isEmpty() || batchSize < 1 || assignments.isEmpty()) {
            throw new IllegalArgumentException(
                    "a backfill of " + table + " needs a key, a batch of at least one row, and something to set");
        }
    }

    @Override
    public Action action() {
        return Action.UPDATE;
    }

    @Override
    public ObjectAddress subject() {
        return ObjectAddress.table(table);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public Operation inverse() {
        throw new IrreversibleException("backfilling rows of " + table);
    }
}
