package dev.retort.generator.revision;

import dev.retort.generator.NewRevision;
import dev.retort.generator.Project;
import dev.retort.generator.ProjectMigrations;
import dev.retort.generator.session.MigratorFactory;
import dev.retort.revision.RevisionRange;
import dev.retort.revision.RevisionTarget;
import dev.retort.source.FolderSource;
import dev.retort.source.LoadedMigration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The script of a revision that is not written, as {@code upgrade --sql} would print it. */
public final class RevisionScript {

    private final Project project;
    private final MigratorFactory migrators;

    public RevisionScript(Project project, MigratorFactory migrators) {
        this.project = project;
        this.migrators = migrators;
    }

    /** The script of a revision that follows these migrations. */
    String of(NewRevision revision, ProjectMigrations before) throws IOException {
        Path folder = Files.createTempDirectory("retort");
        Path file = null;
        try {
            file = revision.write(new Project(folder, folder, project.migrationsPackage(), project.templates()));
            List<LoadedMigration> all = new ArrayList<>(before.loaded());
            all.addAll(new FolderSource(folder, null, RevisionScript.class.getClassLoader()).load());
            return migrators.offline(() -> all).upgrade(range(revision));
        } finally {
            if (file != null) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        }
    }

    private static RevisionRange range(NewRevision revision) {
        RevisionTarget from = revision.revision().revises().stream()
                .findFirst()
                .map(RevisionTarget::of)
                .orElse(null);
        return new RevisionRange(from, RevisionTarget.of(revision.id()));
    }
}
