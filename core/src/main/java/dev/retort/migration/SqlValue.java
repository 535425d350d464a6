package dev.retort.migration;

/**
 * A value that PostgreSQL works out.
 *
 * @param expression the expression
 */
public record SqlValue(String expression) {}
