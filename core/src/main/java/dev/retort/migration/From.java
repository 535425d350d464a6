package dev.retort.migration;

import dev.retort.PublicApi;

/**
 * The state before a change.
 *
 * @param value the old value
 * @param <T> the type of the value
 */
@PublicApi
public record From<T>(T value) {}
