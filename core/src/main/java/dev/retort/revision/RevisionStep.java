package dev.retort.revision;

import java.util.List;

/**
 * A step of a path: one revision in one direction.
 *
 * @param revision the revision that is applied or undone
 * @param direction whether it is applied or undone
 * @param heads the heads of the applied revisions after the step
 */
public record RevisionStep(RevisionInfo revision, Direction direction, List<String> heads) {

    public RevisionStep {
        heads = List.copyOf(heads);
    }
}
