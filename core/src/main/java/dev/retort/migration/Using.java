package dev.retort.migration;

/**
 * The conversion of a column's values to a new type ({@code USING}).
 *
 * @param expression the expression over the old column
 */
public record Using(String expression) {}
