package dev.retort.plan;

import dev.retort.PublicApi;
import dev.retort.operation.BackfillRows;
import dev.retort.operation.Operation;
import dev.retort.operation.PartialVisitor;
import dev.retort.postgres.SqlStatement;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What is run in one transaction, or one statement that is run outside of any. A revision has several where a statement
 * must be committed before the next one, as a new enum value must before it is used.
 *
 * @param steps the steps, in order
 */
@PublicApi
public record Segment(List<Step> steps) {

    private static final PartialVisitor<Optional<BackfillRows>> BACKFILL = new PartialVisitor<>() {

        @Override
        protected Optional<BackfillRows> visitOther(Operation operation) {
            return Optional.empty();
        }

        @Override
        public Optional<BackfillRows> visit(BackfillRows operation) {
            return Optional.of(operation);
        }
    };

    public Segment {
        steps = List.copyOf(steps);
    }

    /** Whether it is a single statement that the server refuses in a transaction. */
    public boolean outsideTransaction() {
        return any(SqlStatement::outsideTransaction);
    }

    /** Whether it may wait for locks as long as it takes, since nobody queues up behind it. */
    public boolean waitsForLocks() {
        return any(SqlStatement::waitsForLocks);
    }

    /** The backfill in batches that it is, or null where it is something else. */
    @Nullable
    public BackfillRows backfill() {
        return steps.size() == 1 ? steps.get(0).operation().accept(BACKFILL).orElse(null) : null;
    }

    /** The statement of a segment outside a transaction. */
    public String statement() {
        return steps.get(0).statements().get(0).sql();
    }

    private boolean any(Predicate<SqlStatement> condition) {
        return steps.stream().flatMap(step -> step.statements().stream()).anyMatch(condition);
    }
}
