package dev.retort.postgres.rows;

/**
 * Rows that break a rule.
 *
 * @param problem how many there are, and an example
 * @param query the query that finds them all
 */
public record RowViolation(String problem, String query) {}
