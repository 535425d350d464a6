package dev.retort.plan;

import dev.retort.operation.AddConstraint;
import dev.retort.operation.AddExclusion;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DropTable;
import dev.retort.operation.Operation;
import dev.retort.operation.PartialVisitor;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Table;

/**
 * Estimates how many entries of the server's lock table an operation occupies until the end of its transaction. The
 * table has {@code max_locks_per_transaction} (64) times {@code max_connections} (100) entries for all sessions
 * together.
 *
 * @see <a href="https://www.postgresql.org/docs/current/runtime-config-locks.html">PostgreSQL manual, Lock
 *     Management</a>
 */
final class LockWeight extends PartialVisitor<Integer> {

    /**
     * The entries that a transaction may occupy with default settings, so that most of the table remains for other
     * sessions.
     */
    static final int MAX_ENTRIES = 2_000;

    private static final int TABLE_AND_TOAST = 3;
    private static final int TABLE_AND_INDEX = 2;

    private static final LockWeight VISITOR = new LockWeight();

    private LockWeight() {}

    static int of(Operation operation) {
        return operation.accept(VISITOR);
    }

    @Override
    protected Integer visitOther(Operation operation) {
        return 1;
    }

    @Override
    public Integer visit(CreateTable operation) {
        return of(operation.table());
    }

    @Override
    public Integer visit(DropTable operation) {
        return operation.definition() == null ? TABLE_AND_TOAST + TABLE_AND_INDEX : of(operation.definition());
    }

    @Override
    public Integer visit(CreateIndex operation) {
        return TABLE_AND_INDEX;
    }

    /**
     * Counts two entries for a foreign key, which locks two tables, and for a constraint with an index; a check has
     * neither.
     */
    @Override
    public Integer visit(AddConstraint operation) {
        return operation.constraint() instanceof CheckConstraint ? 1 : TABLE_AND_INDEX;
    }

    @Override
    public Integer visit(AddExclusion operation) {
        return TABLE_AND_INDEX;
    }

    private static int of(Table table) {
        long sequences = table.columns().stream()
                .filter(column -> column.identity() != null)
                .count();
        int key = table.primaryKey() == null ? 0 : 1;
        return TABLE_AND_TOAST + (int) sequences + key + table.uniques().size();
    }
}
