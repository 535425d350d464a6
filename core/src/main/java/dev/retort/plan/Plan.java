package dev.retort.plan;

import dev.retort.PublicApi;
import dev.retort.revision.Direction;
import java.util.List;

/**
 * The plan of an upgrade or downgrade: every statement, in order.
 *
 * @param direction whether it upgrades or downgrades
 * @param revisions the revisions in the order in which they run; empty if there is nothing to do
 */
@PublicApi
public record Plan(Direction direction, List<PlannedRevision> revisions) {

    public Plan {
        revisions = List.copyOf(revisions);
    }

    /** Whether there is nothing to do. */
    public boolean isEmpty() {
        return revisions.isEmpty();
    }
}
