package dev.retort.operation;

import dev.retort.PublicApi;

/**
 * An assignment to a column in an UPDATE.
 *
 * @param column the column
 * @param value the new value as an SQL expression over the old row
 */
@PublicApi
public record Assignment(String column, String value) {}
