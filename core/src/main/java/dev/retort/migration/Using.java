package dev.retort.migration;

import dev.retort.PublicApi;

/**
 * The conversion of a column's values to a new type ({@code USING}).
 *
 * @param expression the expression over the old column
 */
@PublicApi
public record Using(String expression) {}
