package dev.retort.history;

/**
 * A revision that is applied while one that it builds on is not.
 *
 * @param revision the applied revision
 * @param missing the revision that should have been applied before
 */
public record HistoryGap(String revision, String missing) {}
