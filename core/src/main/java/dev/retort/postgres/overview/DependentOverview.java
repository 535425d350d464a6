package dev.retort.postgres.overview;

/**
 * What else belongs to a table, or is made of it.
 *
 * @param kind what it is: {@code trigger}, {@code policy}, {@code rule}, {@code view}, {@code statistics}, {@code partition},
 *     {@code child} or {@code parent}
 * @param name its name, as the session's search path takes it
 * @param definition it as SQL, or the empty string
 */
public record DependentOverview(String kind, String name, String definition) {}
