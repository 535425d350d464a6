package dev.retort.migration;

/**
 * The state before a change.
 *
 * @param value the old value
 * @param <T> the type of the value
 */
public record From<T>(T value) {}
