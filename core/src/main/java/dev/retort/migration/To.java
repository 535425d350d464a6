package dev.retort.migration;

import dev.retort.PublicApi;

/**
 * The state after a change.
 *
 * @param value the new value
 * @param <T> the type of the value
 */
@PublicApi
public record To<T>(T value) {}
