package dev.retort.plan;

import dev.retort.PublicApi;
import dev.retort.operation.BackfillRows;
import dev.retort.operation.Operation;
import dev.retort.postgres.SqlStatement;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The steps of one transaction, or one non-transactional statement. A revision has several segments if a statement must
 * be committed before the next one runs, as a new enum value must be before it is used.
 *
 * @param steps the steps, in order
 * @param checksum the checksum of the operations from the start of the revision to the end of this segment
 */
@PublicApi
public record Segment(List<Step> steps, String checksum) {

    public Segment {
        steps = List.copyOf(steps);
    }

    /** Whether it is a single statement that the server refuses to run in a transaction. */
    public boolean outsideTransaction() {
        return any(SqlStatement::outsideTransaction);
    }

    /** Whether it may wait for locks without a limit, because no other session queues up behind it. */
    public boolean waitsForLocks() {
        return any(SqlStatement::waitsForLocks);
    }

    /** Returns the backfill in batches that this segment consists of, or null if it is another segment. */
    @Nullable
    public BackfillRows backfill() {
        return steps.size() == 1
                ? Operation.select(List.of(steps.get(0).operation()), BackfillRows.class)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** Returns the statement of a non-transactional segment. */
    public String statement() {
        return steps.get(0).statements().get(0).sql();
    }

    private boolean any(Predicate<SqlStatement> condition) {
        return steps.stream().flatMap(step -> step.statements().stream()).anyMatch(condition);
    }
}
