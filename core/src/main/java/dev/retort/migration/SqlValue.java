package dev.retort.migration;

/**
 * An SQL expression as a value.
 *
 * @param expression the expression
 */
public record SqlValue(String expression) {}
