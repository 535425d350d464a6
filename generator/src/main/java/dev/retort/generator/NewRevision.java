package dev.retort.generator;

import dev.retort.generator.review.Note;
import dev.retort.generator.review.Review;
import dev.retort.generator.writer.MigrationDraft;
import dev.retort.generator.writer.MigrationFile;
import dev.retort.generator.writer.MigrationWriter;
import dev.retort.operation.Operation;
import dev.retort.revision.RevisionInfo;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * A revision that is about to be written.
 *
 * @param revision what it says about itself; it is created at an instant
 * @param operations what it does
 * @param notes what a reviewer should know about that
 * @param hibernate the version of Hibernate that read the entities behind it; empty where none did
 */
public record NewRevision(RevisionInfo revision, List<Operation> operations, List<Note> notes, String hibernate) {

    public NewRevision {
        operations = List.copyOf(operations);
        notes = List.copyOf(notes);
    }

    /** One that no entities are behind. */
    public NewRevision(RevisionInfo revision, List<Operation> operations, List<Note> notes) {
        this(revision, operations, notes, "");
    }

    /** Its id. */
    public String id() {
        return revision.id();
    }

    /** Where it would be written. */
    public Path path(Project project) {
        return file(project).path();
    }

    /** Its source. */
    public String source(Project project) {
        List<Operation> downgrade = WayBack.of(operations);
        return MigrationWriter.write(new MigrationDraft(
                project.migrationsPackage(),
                file(project).className(),
                revision.id(),
                revision.revises(),
                revision.message(),
                created(),
                operations,
                downgrade,
                notes,
                Review.ofDowngrade(downgrade),
                revision.labels(),
                revision.dependsOn(),
                hibernate));
    }

    /** Writes it, whole or not at all, and returns the file. */
    public Path write(Project project) {
        MigrationFile file = file(project);
        file.write(source(project));
        return file.path();
    }

    private MigrationFile file(Project project) {
        return MigrationFile.in(project.migrations(), created(), revision.message(), revision.id());
    }

    private Instant created() {
        return Instant.parse(revision.created());
    }
}
