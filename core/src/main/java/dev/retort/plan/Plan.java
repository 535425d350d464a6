package dev.retort.plan;

import dev.retort.PublicApi;
import dev.retort.revision.Direction;
import java.util.List;

/**
 * What an upgrade or downgrade is going to do: every statement, in order.
 *
 * @param direction up or down
 * @param revisions the revisions in the order in which they are run; none when there is nothing to do
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
