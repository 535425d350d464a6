package dev.retort.revision;

import dev.retort.RetortException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * The path from the applied revisions to a target.
 *
 * @param direction the direction of all steps
 * @param steps the revisions in the order in which they run; empty if there is nothing to do
 */
public record RevisionPath(Direction direction, List<RevisionStep> steps) {

    public RevisionPath {
        steps = List.copyOf(steps);
    }

    /**
     * Returns the path of an upgrade: the revisions that the target needs and that are not applied yet, parents first.
     *
     * @throws RetortException if the target matches no revision, or is ambiguous
     */
    public static RevisionPath upgrade(RevisionGraph graph, Set<String> applied, RevisionTarget target) {
        Set<String> missing = new TargetResolver(graph.index(), applied).neededBy(target);
        missing.removeAll(applied);
        return path(graph, applied, graph.select(missing), Direction.UPGRADE);
    }

    /**
     * Returns the path of a downgrade: the applied revisions that have to be undone to get to the target, children
     * first.
     *
     * @throws RetortException if the target matches no revision, is ambiguous, or is not applied
     */
    public static RevisionPath downgrade(RevisionGraph graph, Set<String> applied, RevisionTarget target) {
        Set<String> undone = new TargetResolver(graph.index(), applied).undoneBy(target);
        List<RevisionInfo> newestFirst = new ArrayList<>(graph.select(undone));
        Collections.reverse(newestFirst);
        return path(graph, applied, newestFirst, Direction.DOWNGRADE);
    }

    private static RevisionPath path(
            RevisionGraph graph, Set<String> applied, List<RevisionInfo> revisions, Direction direction) {
        AppliedHeads heads = new AppliedHeads(graph.index(), applied);
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

    /** Whether the path has no steps. */
    public boolean isEmpty() {
        return steps.isEmpty();
    }
}
