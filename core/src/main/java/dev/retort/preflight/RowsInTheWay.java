package dev.retort.preflight;

import dev.retort.PublicApi;

/**
 * Rows on which an operation of a plan would fail.
 *
 * @param revision the revision of the operation
 * @param change the operation, such as {@code adds unique constraint uq_email to users}
 * @param problem the number of rows, and an example
 * @param query the query that finds them all
 */
@PublicApi
public record RowsInTheWay(String revision, String change, String problem, String query) {

    /** Returns a description for a message. */
    @Override
    public String toString() {
        return "revision " + revision + " " + change + ": " + problem + "\n    find them: " + query;
    }
}
