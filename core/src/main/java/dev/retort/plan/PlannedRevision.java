package dev.retort.plan;

import dev.retort.PublicApi;
import dev.retort.revision.Direction;
import dev.retort.revision.RevisionInfo;
import java.util.List;

/**
 * One revision of a plan, with everything that will be run for it.
 *
 * @param revision the revision
 * @param direction whether it is applied or undone
 * @param segments its transactions, at least one; the last one writes the history as well
 * @param done how many of them an earlier run has committed already
 * @param checksum the checksum of what its upgrade records
 * @param heads the heads of what is applied afterwards
 * @param begun whether an earlier run has begun the first segment that is not done, which is outside a transaction
 */
@PublicApi
public record PlannedRevision(
        RevisionInfo revision,
        Direction direction,
        List<Segment> segments,
        int done,
        String checksum,
        List<String> heads,
        boolean begun) {

    public PlannedRevision {
        segments = List.copyOf(segments);
        heads = List.copyOf(heads);
        if (segments.isEmpty() || done < 0 || done >= segments.size()) {
            throw new IllegalArgumentException(
                    revision.id() + " has " + segments.size() + " segments, " + done + " of them done");
        }
    }

    /** The steps that are yet to be run. */
    public List<Step> steps() {
        return stepsAfter(done);
    }

    /** The steps of which nothing was run, as far as anybody knows. */
    public List<Step> stepsNotBegun() {
        return stepsAfter(begun ? done + 1 : done);
    }

    /** The number of a step among those that are yet to be run, from 1. */
    public int numberOf(Step step) {
        return step.number() - firstNumber() + 1;
    }

    /** How many steps are yet to be run; for a revision that has some. */
    public int stepCount() {
        List<Step> last = segments.get(segments.size() - 1).steps();
        return last.get(last.size() - 1).number() - firstNumber() + 1;
    }

    private int firstNumber() {
        return segments.get(done).steps().get(0).number();
    }

    private List<Step> stepsAfter(int segment) {
        return segments.subList(segment, segments.size()).stream()
                .flatMap(one -> one.steps().stream())
                .toList();
    }
}
