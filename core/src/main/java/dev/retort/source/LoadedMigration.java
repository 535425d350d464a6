package dev.retort.source;

import dev.retort.PublicApi;
import dev.retort.migration.Migration;
import dev.retort.revision.RevisionInfo;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A migration that was loaded and instantiated.
 *
 * @param revision the metadata from its annotation
 * @param migration the migration
 * @param file its source file, or null for a class of an application
 */
@PublicApi
public record LoadedMigration(RevisionInfo revision, Migration migration, @Nullable Path file) {}
