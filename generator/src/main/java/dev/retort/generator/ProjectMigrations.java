package dev.retort.generator;

import dev.retort.migration.Operations;
import dev.retort.operation.Operation;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionInfo;
import dev.retort.source.FolderSource;
import dev.retort.source.LoadedMigration;
import dev.retort.source.MigrationSource;
import java.util.List;
import java.util.Map;

/**
 * The migrations of a project and the graph of their revisions.
 *
 * @param loaded the migrations
 * @param graph the graph
 */
public record ProjectMigrations(List<LoadedMigration> loaded, RevisionGraph graph) {

    public ProjectMigrations {
        loaded = List.copyOf(loaded);
    }

    /** Loads the migrations of a source. */
    public static ProjectMigrations of(MigrationSource source) {
        List<LoadedMigration> loaded = source.load();
        return new ProjectMigrations(loaded, LoadedMigration.graph(loaded));
    }

    /** Compiles and loads the migrations of a project. */
    public static ProjectMigrations of(Project project) {
        return of(project, ProjectMigrations.class.getClassLoader());
    }

    /**
     * Compiles and loads the migrations of a project.
     *
     * @param loader the loader of Retort's classes and of everything else that the migrations use
     */
    public static ProjectMigrations of(Project project, ClassLoader loader) {
        return of(new FolderSource(project.migrations(), project.scratch().resolve("classes"), loader));
    }

    /** The migrations without a head. */
    public ProjectMigrations without(RevisionInfo head) {
        return of(() -> loaded.stream()
                .filter(migration -> !migration.revision().id().equals(head.id()))
                .toList());
    }

    /** The operations of all upgrades. An upgrade that cannot be recorded has none here; it fails when it runs. */
    public List<Operation> recorded(Map<String, String> arguments) {
        return loaded.stream()
                .flatMap(migration -> recorded(migration, arguments).stream())
                .toList();
    }

    /** The operations of the upgrade of a revision, likewise. */
    public List<Operation> recorded(RevisionInfo revision, Map<String, String> arguments) {
        return recorded(get(revision), arguments);
    }

    private static List<Operation> recorded(LoadedMigration migration, Map<String, String> arguments) {
        try {
            return Operations.record(migration.migration()::upgrade, arguments).operations();
        } catch (RuntimeException e) {
            return List.of();
        }
    }

    /** The migration of a revision. */
    public LoadedMigration get(RevisionInfo revision) {
        return loaded.stream()
                .filter(migration -> migration.revision().id().equals(revision.id()))
                .findFirst()
                .orElseThrow();
    }
}
