package dev.retort.plan;

import dev.retort.history.AppliedRevision.State;
import dev.retort.history.HistoryChange;
import dev.retort.history.HistoryChange.Kind;
import dev.retort.revision.Direction;

/** Creates the changes of a revision's history row for the segments of its plan. */
public final class HistoryChanges {

    private HistoryChanges() {}

    /** Returns the change after the first {@code done} segments. */
    public static HistoryChange after(PlannedRevision planned, int done) {
        boolean finished = done == planned.segments().size();
        return planned.direction() == Direction.UPGRADE
                ? upgraded(planned, done, finished)
                : downgraded(planned, done, finished);
    }

    /**
     * Returns the change before a non-transactional segment.
     *
     * @param alreadyBegun whether the row already records its start
     */
    public static HistoryChange begin(PlannedRevision planned, int index, boolean alreadyBegun) {
        boolean first = planned.direction() == Direction.UPGRADE && index == 0 && !alreadyBegun;
        return new HistoryChange(
                first ? Kind.INSERT : Kind.UPDATE,
                planned.revision(),
                checksumOf(planned, index),
                unfinishedState(planned),
                index,
                index,
                planned.segments().get(index).statement());
    }

    /** Returns the change that undoes {@link #begin}. */
    public static HistoryChange undoBegin(PlannedRevision planned, int index) {
        boolean up = planned.direction() == Direction.UPGRADE;
        return new HistoryChange(
                up && index == 0 ? Kind.DELETE : Kind.UPDATE,
                planned.revision(),
                index == 0 ? planned.checksum() : checksumOf(planned, index),
                index == 0 ? State.APPLIED : unfinishedState(planned),
                index,
                index,
                null);
    }

    private static HistoryChange upgraded(PlannedRevision planned, int done, boolean finished) {
        boolean first = done == 1 && !planned.segments().get(0).outsideTransaction();
        return new HistoryChange(
                first ? Kind.INSERT : Kind.UPDATE,
                planned.revision(),
                finished ? planned.checksum() : checksumOf(planned, done),
                finished ? State.APPLIED : State.UPGRADING,
                done - 1,
                finished ? 0 : done,
                null);
    }

    private static HistoryChange downgraded(PlannedRevision planned, int done, boolean finished) {
        return new HistoryChange(
                finished ? Kind.DELETE : Kind.UPDATE,
                planned.revision(),
                checksumOf(planned, done),
                State.DOWNGRADING,
                done - 1,
                done,
                null);
    }

    private static State unfinishedState(PlannedRevision planned) {
        return planned.direction() == Direction.UPGRADE ? State.UPGRADING : State.DOWNGRADING;
    }

    private static String checksumOf(PlannedRevision planned, int done) {
        return Segments.checksum(planned.segments().subList(0, done));
    }
}
