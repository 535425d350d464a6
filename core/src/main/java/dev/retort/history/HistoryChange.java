package dev.retort.history;

import dev.retort.history.AppliedRevision.State;
import dev.retort.revision.Direction;
import dev.retort.revision.RevisionInfo;
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
public record HistoryChange(
        Kind kind,
        RevisionInfo revision,
        String checksum,
        State state,
        int before,
        int segment,
        @Nullable String running) {

    public enum Kind {
        INSERT,
        UPDATE,
        DELETE
    }

    /** A revision that is said to be applied. */
    public static HistoryChange stamp(RevisionInfo revision, String checksum) {
        return new HistoryChange(Kind.INSERT, revision, checksum, State.APPLIED, 0, 0, null);
    }

    /**
     * The change that takes the beginning of a statement back, by what its row says.
     *
     * @param wholeChecksum the checksum of the whole revision
     */
    public static HistoryChange takeBack(
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
}
