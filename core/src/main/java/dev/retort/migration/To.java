package dev.retort.migration;

/**
 * The state after a change.
 *
 * @param value the new value
 * @param <T> the type of the value
 */
public record To<T>(T value) {}
