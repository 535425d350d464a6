package dev.retort.history;

import dev.retort.PublicApi;
import dev.retort.revision.RevisionInfo;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A row of the history.
 *
 * @param revision the revision's id
 * @param message the revision's message at the time it was applied
 * @param checksum the checksum of its recorded operations; in a state other than applied, of the finished segments
 * @param state whether it is applied or incomplete
 * @param segment the number of finished segments, in the direction that {@code state} names
 * @param appliedAt the time of the last write
 * @param appliedBy the user of the session
 * @param duration the duration of its run
 * @param toolVersion the version of Retort that wrote it
 * @param running the non-transactional statement that has started and whose end is not recorded, or null
 */
@PublicApi
public record AppliedRevision(
        String revision,
        String message,
        String checksum,
        State state,
        int segment,
        Instant appliedAt,
        String appliedBy,
        Duration duration,
        String toolVersion,
        @Nullable InFlightStatement running) {

    /** The progress of a revision. */
    public enum State {
        /** The revision is completely applied. */
        APPLIED,
        /** An upgrade was interrupted between two segments; the next upgrade resumes there. */
        UPGRADING,
        /** A downgrade was interrupted between two segments; the next downgrade resumes there. */
        DOWNGRADING;

        /** Returns the text in the history table. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** Returns the row of an applied revision about which nothing else is known. */
    public static AppliedRevision applied(RevisionInfo revision, String checksum) {
        return new AppliedRevision(
                revision.id(),
                revision.message(),
                checksum,
                State.APPLIED,
                0,
                Instant.EPOCH,
                "",
                Duration.ZERO,
                ToolVersion.current(),
                null);
    }

    /**
     * Whether its migration required arguments, so that its current operations are not compared with the applied ones.
     */
    public boolean usesArguments() {
        return Checksum.usesArguments(checksum);
    }

    /** Whether it counts as applied; a revision whose downgrade is incomplete still does. */
    public boolean isApplied() {
        return state != State.UPGRADING;
    }
}
