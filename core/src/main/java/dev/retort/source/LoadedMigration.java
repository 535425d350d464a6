package dev.retort.source;

import dev.retort.PublicApi;
import dev.retort.RetortException;
import dev.retort.migration.Migration;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionInfo;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A migration that was loaded and instantiated.
 *
 * @param revision the metadata from its annotation
 * @param migration the migration
 * @param file its source file, or null for a class of an application
 */
@PublicApi
public record LoadedMigration(RevisionInfo revision, Migration migration, @Nullable Path file) {

    /**
     * Creates the graph of migrations; its messages name their files.
     *
     * @throws RetortException if the migrations do not form a graph
     */
    public static RevisionGraph graph(Collection<LoadedMigration> migrations) {
        Map<String, String> files = new HashMap<>();
        migrations.forEach(migration -> Optional.ofNullable(migration.file())
                .map(Path::getFileName)
                .ifPresent(name -> files.put(migration.revision().id(), name.toString())));
        return RevisionGraph.of(
                migrations.stream().map(LoadedMigration::revision).toList(), files);
    }
}
