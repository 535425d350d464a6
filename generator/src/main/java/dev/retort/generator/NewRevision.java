package dev.retort.generator;

import dev.retort.generator.impact.DowngradeOperations;
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
import java.util.stream.Stream;

/**
 * A revision that is about to be written.
 *
 * @param revision what it says about itself; it is created at an instant
 * @param operations what it does
 * @param restored what comes last on the way back, after their inverses
 * @param notes what a reviewer should know about that
 * @param hibernate the version of Hibernate that read the entities behind it; empty where none did
 * @param remarks what a reviewer should know about it as a whole, a sentence each
 */
public record NewRevision(
        RevisionInfo revision,
        List<Operation> operations,
        List<Operation> restored,
        List<Note> notes,
        String hibernate,
        List<String> remarks) {

    public NewRevision {
        operations = List.copyOf(operations);
        restored = List.copyOf(restored);
        notes = List.copyOf(notes);
        remarks = List.copyOf(remarks);
    }

    /** One that does what a comparison has found, read by that version of Hibernate. */
    public static NewRevision of(RevisionInfo revision, Comparison found, String hibernate) {
        return new NewRevision(
                revision, found.operations(), found.attachments().restored(), found.notes(), hibernate, List.of());
    }

    /** One that no entities are behind. */
    public NewRevision(RevisionInfo revision, List<Operation> operations, List<String> remarks) {
        this(revision, operations, List.of(), List.of(), "", remarks);
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
        return source(project, file(project));
    }

    private String source(Project project, MigrationFile file) {
        List<Operation> downgrade = Stream.of(DowngradeOperations.of(operations), restored)
                .flatMap(List::stream)
                .toList();
        return MigrationWriter.write(
                new MigrationDraft(
                        project.migrationsPackage(),
                        file.className(),
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
                        hibernate,
                        remarks),
                project.templates().header());
    }

    /**
     * Writes it, whole or not at all, in the place of an earlier one of the same id, and returns the file.
     *
     * @param earlier the file of that one, which is gone afterwards
     */
    public Path rewrite(Project project, Path earlier) {
        String name = project.templates().name().of(created(), revision.message(), revision.id());
        MigrationFile file = MigrationFile.inPlaceOf(earlier, name, revision.id());
        file.replace(earlier, source(project, file));
        return file.path();
    }

    /** Writes it, whole or not at all, and returns the file. */
    public Path write(Project project) {
        MigrationFile file = file(project);
        file.write(source(project, file));
        return file.path();
    }

    private MigrationFile file(Project project) {
        return MigrationFile.in(
                project.migrations(),
                project.templates().name().of(created(), revision.message(), revision.id()),
                revision.id());
    }

    private Instant created() {
        return Instant.parse(revision.created());
    }
}
