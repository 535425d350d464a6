package dev.retort.plan;

import dev.retort.history.AppliedRevision.State;
import dev.retort.history.HistoryChange;
import dev.retort.history.HistoryChange.Kind;
import dev.retort.revision.Direction;

/** The changes of a revision's row in the history that belong to the segments of its plan. */
public final class HistoryChanges {

    private HistoryChanges() {}

    /** The change that belongs to the last of the first {@code done} segments. */
    public static HistoryChange after(PlannedRevision planned, int done) {
        boolean finished = done == planned.segments().size();
        return planned.direction() == Direction.UPGRADE
                ? upgraded(planned, done, finished)
                : downgraded(planned, done, finished);
    }

    /**
     * The change that comes before a segment outside a transaction.
     *
     * @param again whether the row says already that it was begun
     */
    public static HistoryChange begin(PlannedRevision planned, int index, boolean again) {
        boolean first = planned.direction() == Direction.UPGRADE && index == 0 && !again;
        return new HistoryChange(
                first ? Kind.INSERT : Kind.UPDATE,
                planned.revision(),
                begun(planned, index),
                halfWay(planned),
                index,
                index,
                planned.segments().get(index).statement());
    }

    /** The change that takes {@link #begin} back. */
    public static HistoryChange takeBack(PlannedRevision planned, int index) {
        boolean up = planned.direction() == Direction.UPGRADE;
        return new HistoryChange(
                up && index == 0 ? Kind.DELETE : Kind.UPDATE,
                planned.revision(),
                index == 0 ? planned.checksum() : begun(planned, index),
                index == 0 ? State.APPLIED : halfWay(planned),
                index,
                index,
                null);
    }

    private static HistoryChange upgraded(PlannedRevision planned, int done, boolean finished) {
        boolean first = done == 1 && !planned.segments().get(0).outsideTransaction();
        return new HistoryChange(
                first ? Kind.INSERT : Kind.UPDATE,
                planned.revision(),
                finished ? planned.checksum() : begun(planned, done),
                finished ? State.APPLIED : State.UPGRADING,
                done - 1,
                finished ? 0 : done,
                null);
    }

    private static HistoryChange downgraded(PlannedRevision planned, int done, boolean finished) {
        return new HistoryChange(
                finished ? Kind.DELETE : Kind.UPDATE,
                planned.revision(),
                begun(planned, done),
                State.DOWNGRADING,
                done - 1,
                done,
                null);
    }

    private static State halfWay(PlannedRevision planned) {
        return planned.direction() == Direction.UPGRADE ? State.UPGRADING : State.DOWNGRADING;
    }

    private static String begun(PlannedRevision planned, int done) {
        return Segments.checksum(planned.segments().subList(0, done));
    }
}
