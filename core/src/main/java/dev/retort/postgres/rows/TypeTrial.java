package dev.retort.postgres.rows;

import org.jspecify.annotations.Nullable;

/**
 * The outcome of a change of a column's type that was tried on a copy of some of the column's values.
 *
 * @param rewrites whether PostgreSQL rewrites the table
 * @param rows the number of values that were tried
 * @param complete whether these are all values of the column
 * @param failure the server's message if it cannot convert the values, or null if it can
 * @param inverseFailure the server's message if it cannot convert the new values back, or null if it can
 * @param changed the number of values that are not the same after they were converted and converted back
 */
public record TypeTrial(
        boolean rewrites,
        long rows,
        boolean complete,
        @Nullable String failure,
        @Nullable String inverseFailure,
        long changed) {

    /** Whether no value was refused or changed. */
    public boolean keepsValues() {
        return failure == null && inverseFailure == null && changed == 0;
    }
}
