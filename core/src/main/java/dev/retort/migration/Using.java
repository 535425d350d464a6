package dev.retort.migration;

/**
 * How a value of a column's old type becomes one of the new.
 *
 * @param expression the expression, in terms of the old column
 */
public record Using(String expression) {}
