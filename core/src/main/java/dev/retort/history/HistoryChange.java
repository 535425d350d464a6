package dev.retort.history;

import dev.retort.history.AppliedRevision.State;
import dev.retort.revision.Direction;
import dev.retort.revision.RevisionInfo;
import org.jspecify.annotations.Nullable;

/**
 * The change of a revision's row in the history when one of its segments begins or ends.
 *
 * @param kind whether the row is inserted, updated or deleted
 * @param revision the revision
 * @param checksum the checksum of the row after the change
 * @param state the state of the row after the change
 * @param before the number of finished segments in the row before the change
 * @param segment the number of finished segments in the row after the change
 * @param running the non-transactional statement that is about to run, or null
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

    /** Records a revision as applied without running it. */
    public static HistoryChange stamp(RevisionInfo revision, String checksum) {
        return new HistoryChange(Kind.INSERT, revision, checksum, State.APPLIED, 0, 0, null);
    }

    /**
     * Undoes the record of a statement that has started, from the data of its row.
     *
     * @param wholeChecksum the checksum of the whole revision
     */
    public static HistoryChange undoBegin(
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
