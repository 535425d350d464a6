package dev.retort.runner;

import dev.retort.revision.Direction;
import dev.retort.revision.RevisionInfo;
import dev.retort.runner.AppliedRevision.State;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a revision's row in the history when one of its segments is begun or done.
 *
 * @param kind whether the row comes, changes or goes
 * @param revision the revision
 * @param checksum the checksum that the row has then
 * @param state the state that the row has then
 * @param before how many of its segments the row counts before
 * @param segment how many of its segments the row counts then
 * @param running the statement outside a transaction that is about to run, or null
 */
record HistoryChange(
        Kind kind,
        RevisionInfo revision,
        String checksum,
        State state,
        int before,
        int segment,
        @Nullable String running) {

    enum Kind {
        INSERT,
        UPDATE,
        DELETE
    }

    /** The change that belongs to the last of the first {@code done} segments. */
    static HistoryChange after(PlannedRevision planned, int done) {
        boolean finished = done == planned.segments().size();
        return planned.direction() == Direction.UPGRADE
                ? upgraded(planned, done, finished)
                : downgraded(planned, done, finished);
    }

    /** A revision that is said to be applied. */
    static HistoryChange stamp(RevisionInfo revision, String checksum) {
        return new HistoryChange(Kind.INSERT, revision, checksum, State.APPLIED, 0, 0, null);
    }

    /**
     * The change that comes before a segment outside a transaction.
     *
     * @param again whether the row says already that it was begun
     */
    static HistoryChange begin(PlannedRevision planned, int index, boolean again) {
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
    static HistoryChange takeBack(PlannedRevision planned, int index) {
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

    /** The same, of what a row says of a statement that was begun. */
    static HistoryChange takeBack(
            AppliedRevision row, RevisionInfo revision, Direction direction, String wholeChecksum) {
        boolean first = row.segment() == 0;
        return new HistoryChange(
                first && direction == Direction.UPGRADE ? Kind.DELETE : Kind.UPDATE,
                revision,
                first ? wholeChecksum : row.checksum(),
                first ? State.APPLIED : row.state(),
                row.segment(),
                row.segment(),
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
