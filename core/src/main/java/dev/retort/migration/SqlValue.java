package dev.retort.migration;

import dev.retort.PublicApi;

/**
 * An SQL expression as a value.
 *
 * @param expression the expression
 */
@PublicApi
public record SqlValue(String expression) {}
