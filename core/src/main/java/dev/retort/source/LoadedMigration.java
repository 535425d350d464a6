package dev.retort.source;

import dev.retort.migration.Migration;
import dev.retort.revision.RevisionInfo;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A migration that is ready to record.
 *
 * @param revision what it says about itself
 * @param migration the migration
 * @param file its source, or null for a class of an application
 */
public record LoadedMigration(RevisionInfo revision, Migration migration, @Nullable Path file) {}
