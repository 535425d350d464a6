package dev.retort.preflight;

import dev.retort.PublicApi;

/**
 * Rows on which an operation of a plan would fail.
 *
 * @param revision the revision whose operation it is
 * @param change the operation, such as {@code adds unique constraint uq_email to users}
 * @param problem how many they are, and an example
 * @param query the query that finds them all
 */
@PublicApi
public record RowsInTheWay(String revision, String change, String problem, String query) {

    /** In words, for a message. */
    @Override
    public String toString() {
        return "revision " + revision + " " + change + ": " + problem + "\n    find them: " + query;
    }
}
