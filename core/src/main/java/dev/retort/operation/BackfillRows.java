package dev.retort.operation;

import dev.retort.schema.QualifiedName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives rows that are there other values, in batches by a key, each in a transaction of its own. Its inverse is the
 * author's to write, since the old values are gone.
 *
 * @param table the table
 * @param key the columns by which batches are cut, none of which takes nulls
 * @param batchSize how many rows are changed in one transaction
 * @param assignments the new values
 * @param where which rows, or null for all
 */
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
        throw new IrreversibleException("giving rows of " + table + " other values");
    }
}
