package dev.retort.migration;

/**
 * What something becomes.
 *
 * @param value what it becomes
 * @param <T> the kind of thing
 */
public record To<T>(T value) {}
