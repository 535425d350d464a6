package dev.retort.history;

import dev.retort.PublicApi;

/**
 * A revision that is applied while one that it builds on is not.
 *
 * @param revision the applied revision
 * @param missing the revision that should have been applied before
 */
@PublicApi
public record HistoryGap(String revision, String missing) {}
