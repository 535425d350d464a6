package dev.retort.postgres.overview;

/**
 * A further object that belongs to a table or depends on it.
 *
 * @param kind its kind: {@code trigger}, {@code policy}, {@code rule}, {@code view}, {@code statistics},
 *     {@code partition}, {@code child} or {@code parent}
 * @param name its name, qualified if the search path requires it
 * @param definition its definition as SQL, or the empty string
 */
public record DependentOverview(String kind, String name, String definition) {}
