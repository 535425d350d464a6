package dev.retort.revision;

import org.jspecify.annotations.Nullable;

/**
 * The revisions between two, both included.
 *
 * @param from the older end, or null for the first revisions
 * @param to the newer end, or null for all heads
 */
public record RevisionRange(@Nullable RevisionTarget from, @Nullable RevisionTarget to) {

    /** Every revision. */
    public static final RevisionRange ALL = new RevisionRange(null, null);

    /**
     * Reads {@code A:B}, {@code :B} or {@code A:}.
     *
     * @throws InvalidTargetException when the text is none of these
     */
    public static RevisionRange parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0 || text.length() == 1) {
            throw InvalidTargetException.ofRange(text);
        }
        return new RevisionRange(end(text.substring(0, colon)), end(text.substring(colon + 1)));
    }

    private static @Nullable RevisionTarget end(String text) {
        return text.isEmpty() ? null : RevisionTarget.parse(text);
    }

    /** The text that {@link #parse} reads. */
    @Override
    public String toString() {
        return (from == null ? "" : from) + ":" + (to == null ? "" : to);
    }
}
