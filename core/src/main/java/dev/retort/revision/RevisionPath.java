package dev.retort.revision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * The way from what is applied to a target.
 *
 * @param direction up or down
 * @param steps the revisions in the order in which they are run; none when there is nothing to do
 */
public record RevisionPath(Direction direction, List<RevisionStep> steps) {

    public RevisionPath {
        steps = List.copyOf(steps);
    }

    /**
     * The way up: what the target needs and is not applied yet, each after what it needs.
     *
     * @throws RevisionException when the target means no revision, or too many
     */
    public static RevisionPath upgrade(RevisionGraph graph, Set<String> applied, RevisionTarget target) {
        Set<String> missing = new TargetResolver(graph, applied).neededBy(target);
        missing.removeAll(applied);
        return along(graph, applied, graph.select(missing), Direction.UPGRADE);
    }

    /**
     * The way down: what is applied and needs more than the target leaves, each before what it needs.
     *
     * @throws RevisionException when the target means no revision, too many, or one that is not applied
     */
    public static RevisionPath downgrade(RevisionGraph graph, Set<String> applied, RevisionTarget target) {
        Set<String> undone = new TargetResolver(graph, applied).undoneBy(target);
        List<RevisionInfo> newestFirst = new ArrayList<>(graph.select(undone));
        Collections.reverse(newestFirst);
        return along(graph, applied, newestFirst, Direction.DOWNGRADE);
    }

    private static RevisionPath along(
            RevisionGraph graph, Set<String> applied, List<RevisionInfo> revisions, Direction direction) {
        AppliedHeads heads = new AppliedHeads(graph, applied);
        List<RevisionStep> steps = new ArrayList<>();
        for (RevisionInfo revision : revisions) {
            if (direction == Direction.UPGRADE) {
                heads.apply(revision.id());
            } else {
                heads.undo(revision.id());
            }
            steps.add(new RevisionStep(revision, direction, heads.ids()));
        }
        return new RevisionPath(direction, steps);
    }

    /** Whether there is nothing to do. */
    public boolean isEmpty() {
        return steps.isEmpty();
    }
}
