package dev.retort.postgres.rows;

/**
 * A violation of a rule by existing rows.
 *
 * @param problem the number of rows, and an example
 * @param query the query that returns all of them
 */
public record RowViolation(String problem, String query) {}
