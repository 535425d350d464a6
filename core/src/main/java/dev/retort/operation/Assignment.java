package dev.retort.operation;

/**
 * A new value of a column.
 *
 * @param column the column
 * @param value the value as SQL, in terms of the row as it is
 */
public record Assignment(String column, String value) {}
