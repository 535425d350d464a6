package dev.retort.history;

import dev.retort.PublicApi;

/**
 * A revision that is applied although a revision that it requires is not.
 *
 * @param revision the applied revision
 * @param missing the required revision
 */
@PublicApi
public record HistoryGap(String revision, String missing) {}
