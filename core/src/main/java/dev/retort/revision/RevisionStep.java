package dev.retort.revision;

import java.util.List;

/**
 * One revision on a path.
 *
 * @param revision the revision that is applied or undone
 * @param direction which of the two
 * @param heads the heads of what is applied afterwards
 */
public record RevisionStep(RevisionInfo revision, Direction direction, List<String> heads) {

    public RevisionStep {
        heads = List.copyOf(heads);
    }
}
