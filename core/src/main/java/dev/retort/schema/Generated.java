package dev.retort.schema;

import dev.retort.PublicApi;

/**
 * The generation clause of a column ({@code GENERATED ALWAYS AS (…)}).
 *
 * @param expression the expression, without its parentheses
 * @param stored whether the value is stored; if not, it is computed when it is read (PostgreSQL 18 and later)
 */
@PublicApi
public record Generated(String expression, boolean stored) {}
