package dev.retort.history;

import dev.retort.PublicApi;

/**
 * A migration that records something else than what was applied.
 *
 * @param revision the revision
 * @param applied the checksum of what was applied
 * @param current the checksum of what it records now
 */
@PublicApi
public record ChangedMigration(String revision, String applied, String current) {}
