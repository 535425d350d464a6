package dev.retort.migration;

/**
 * What something was before.
 *
 * @param value what it was
 * @param <T> the kind of thing
 */
public record From<T>(T value) {}
