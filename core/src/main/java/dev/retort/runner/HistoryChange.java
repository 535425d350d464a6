package dev.retort.runner;

import dev.retort.revision.Direction;
import dev.retort.revision.RevisionInfo;
import dev.retort.runner.AppliedRevision.State;

/**
 * What becomes of a revision's row in the history when one of its segments is done.
 *
 * @param kind whether the row comes, changes or goes
 * @param revision the revision
 * @param checksum the checksum that the row has then
 * @param state the state that the row has then
 * @param before how many of its segments the row counts before
 * @param segment how many of its segments the row counts then
 */
record HistoryChange(Kind kind, RevisionInfo revision, String checksum, State state, int before, int segment) {

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
        return new HistoryChange(Kind.INSERT, revision, checksum, State.APPLIED, 0, 0);
    }

    private static HistoryChange upgraded(PlannedRevision planned, int done, boolean finished) {
        Kind kind = done == 1 ? Kind.INSERT : Kind.UPDATE;
        return finished
                ? new HistoryChange(kind, planned.revision(), planned.checksum(), State.APPLIED, done - 1, 0)
                : new HistoryChange(kind, planned.revision(), begun(planned, done), State.UPGRADING, done - 1, done);
    }

    private static HistoryChange downgraded(PlannedRevision planned, int done, boolean finished) {
        return new HistoryChange(
                finished ? Kind.DELETE : Kind.UPDATE,
                planned.revision(),
                begun(planned, done),
                State.DOWNGRADING,
                done - 1,
                done);
    }

    private static String begun(PlannedRevision planned, int done) {
        return Segments.checksum(planned.segments().subList(0, done));
    }
}
