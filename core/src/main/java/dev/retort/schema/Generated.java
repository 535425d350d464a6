package dev.retort.schema;

/**
 * What makes a column a generated one ({@code GENERATED ALWAYS AS (…)}).
 *
 * @param expression the expression, without its parentheses
 * @param stored whether its value is stored; else it is computed when read (PostgreSQL 18 and later)
 */
public record Generated(String expression, boolean stored) {}
