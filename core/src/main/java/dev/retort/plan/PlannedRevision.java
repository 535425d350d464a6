package dev.retort.plan;

import dev.retort.PublicApi;
import dev.retort.operation.ObjectAddress;
import dev.retort.revision.Direction;
import dev.retort.revision.RevisionInfo;
import java.util.List;
import java.util.Set;

/**
 * One revision of a plan, with all of its steps.
 *
 * @param revision the revision
 * @param direction whether it is applied or undone
 * @param segments its transactions, at least one; the last one also writes the history
 * @param done the number of segments that an earlier run has committed
 * @param checksum the checksum of the operations that its upgrade records
 * @param heads the heads of the applied revisions afterwards
 * @param begun whether an earlier run has started the first unfinished segment, which is non-transactional
 * @param handMadeObjects the views that the revision drops, and the triggers, policies and exclusion constraints that it
 *     drops and creates again, if no migration creates them; steps on them are passed over if the database lacks them
 */
@PublicApi
public record PlannedRevision(
        RevisionInfo revision,
        Direction direction,
        List<Segment> segments,
        int done,
        String checksum,
        List<String> heads,
        boolean begun,
        Set<ObjectAddress> handMadeObjects) {

    public PlannedRevision {
        segments = List.copyOf(segments);
        heads = List.copyOf(heads);
        handMadeObjects = Set.copyOf(handMadeObjects);
        if (segments.isEmpty() || done < 0 || done >= segments.size()) {
            throw new IllegalArgumentException(
                    revision.id() + " has " + segments.size() + " segments, " + done + " of them done");
        }
    }

    /** Whether a step is on an object that no migration creates, and that another database may lack. */
    public boolean isOnHandMadeObject(Step step) {
        return HandMadeObjects.mayBeOn(step.operation())
                && handMadeObjects.contains(
                        HandMadeObjects.address(step.operation().subject()));
    }

    /** Returns the steps that have yet to run. */
    public List<Step> steps() {
        return stepsAfter(done);
    }

    /** Returns the steps that no run is known to have started. */
    public List<Step> stepsNotBegun() {
        return stepsAfter(begun ? done + 1 : done);
    }

    /** Returns the number of a step among those that have yet to run, from 1. */
    public int numberOf(Step step) {
        return step.number() - firstNumber() + 1;
    }

    /** Returns the number of steps that have yet to run. The revision must have at least one step. */
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
