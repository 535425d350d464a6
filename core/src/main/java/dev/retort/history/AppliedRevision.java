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
 * @param message what it was for when it was applied
 * @param checksum the checksum of what it recorded; while it is being applied, of the segments that are done
 * @param state whether it is applied, or half way
 * @param segment how many of its segments are done; counted from the start of the direction that {@code state} says
 * @param appliedAt when it was last written
 * @param appliedBy the user of the session
 * @param duration how long it took
 * @param toolVersion the version of Retort that wrote it
 * @param running the statement outside a transaction that was begun, or null where none is open
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

    /** How far a revision is. */
    public enum State {
        /** Applied, whole. */
        APPLIED,
        /** An upgrade was cut short between two segments; the next one goes on there. */
        UPGRADING,
        /** A downgrade was cut short between two segments; the next one goes on there. */
        DOWNGRADING;

        /** The word in the table. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** A row of which only the revision is known. */
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

    /** Whether its migration asked for arguments, so that what it records now is not compared with what was applied. */
    public boolean isOfArguments() {
        return Checksum.isOfArguments(checksum);
    }

    /** Whether it counts as applied: a revision that is being undone still does. */
    public boolean isApplied() {
        return state != State.UPGRADING;
    }
}
