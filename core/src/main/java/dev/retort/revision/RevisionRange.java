package dev.retort.revision;

import dev.retort.PublicApi;
import org.jspecify.annotations.Nullable;

/**
 * The revisions between two ends, including both.
 *
 * @param from the older end, or null for the bases
 * @param to the newer end, or null for all heads
 */
@PublicApi
public record RevisionRange(@Nullable RevisionTarget from, @Nullable RevisionTarget to) {

    /** All revisions. */
    public static final RevisionRange ALL = new RevisionRange(null, null);

    /**
     * Parses {@code A:B}, {@code :B} or {@code A:}.
     *
     * @throws InvalidTargetException if the text is not a range
     */
    public static RevisionRange parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0 || text.length() == 1) {
            throw InvalidTargetException.ofRange(text);
        }
        return new RevisionRange(parseEnd(text.substring(0, colon)), parseEnd(text.substring(colon + 1)));
    }

    private static @Nullable RevisionTarget parseEnd(String text) {
        return text.isEmpty() ? null : RevisionTarget.parse(text);
    }

    /** Returns the text that {@link #parse} reads. */
    @Override
    public String toString() {
        return (from == null ? "" : from) + ":" + (to == null ? "" : to);
    }
}
