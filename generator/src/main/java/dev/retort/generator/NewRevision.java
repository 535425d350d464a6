package dev.retort.generator;

import dev.retort.generator.impact.DowngradeOperations;
import dev.retort.generator.note.Note;
import dev.retort.generator.review.Review;
import dev.retort.generator.writer.MigrationDraft;
import dev.retort.generator.writer.MigrationDraft.Body;
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
 * @param revision its identity; it is created at an instant
 * @param operations the operations of its upgrade
 * @param restored the operations that its downgrade runs last, after the inverses of the others
 * @param notes the notes on these operations for a reviewer
 * @param hibernate the version of Hibernate that read the entities; empty if none did
 * @param remarks the notes on the whole revision for a reviewer, a sentence each
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

    /** A revision with the operations of a comparison, whose entities that version of Hibernate read. */
    public static NewRevision of(RevisionInfo revision, Comparison comparison, String hibernate) {
        return new NewRevision(
                revision,
                comparison.operations(),
                comparison.findings().dependentProperties().restoredInDowngrade(),
                comparison.notes(),
                hibernate,
                List.of());
    }

    /** A revision that was not generated from entities. */
    public NewRevision(RevisionInfo revision, List<Operation> operations, List<String> remarks) {
        this(revision, operations, List.of(), List.of(), "", remarks);
    }

    /** The id of the revision. */
    public String id() {
        return revision.id();
    }

    /** The file that the revision would be written to. */
    public Path path(Project project) {
        return file(project).path();
    }

    /** The source of the revision. */
    public String source(Project project) {
        return source(project, file(project));
    }

    private String source(Project project, MigrationFile file) {
        List<Operation> downgrade = Stream.of(DowngradeOperations.of(operations), restored)
                .flatMap(List::stream)
                .toList();
        return MigrationWriter.write(
                new MigrationDraft(
                        revision,
                        project.migrationsPackage(),
                        file.className(),
                        new Body(operations, notes),
                        new Body(downgrade, Review.ofDowngrade(downgrade)),
                        hibernate,
                        remarks),
                project.templates().header());
    }

    /**
     * Writes the revision, whole or not at all, in place of an earlier one of the same id, and returns the file.
     *
     * @param earlier the file of the earlier one, which is deleted
     */
    public Path rewrite(Project project, Path earlier) {
        String name = project.templates().name().of(created(), revision.message(), revision.id());
        MigrationFile file = MigrationFile.inPlaceOf(earlier, name, revision.id());
        file.replace(earlier, source(project, file));
        return file.path();
    }

    /** Writes the revision, whole or not at all, and returns the file. */
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
