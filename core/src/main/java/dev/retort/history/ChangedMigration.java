package dev.retort.history;

import dev.retort.PublicApi;

/**
 * A migration that has changed since it was applied.
 *
 * @param revision the revision
 * @param applied the checksum of the applied operations
 * @param current the checksum of the operations that the migration records now
 */
@PublicApi
public record ChangedMigration(String revision, String applied, String current) {}
