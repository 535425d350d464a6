package dev.retort.generator.writer;

import dev.retort.generator.review.Note;
import dev.retort.operation.Operation;
import java.time.Instant;
import java.util.List;
import javax.lang.model.SourceVersion;

/**
 * All that a migration's file says.
 *
 * @param packageName the Java package; empty for none
 * @param className the class, such as {@link MigrationName#of} gives it
 * @param id the revision's id
 * @param revises the revisions that it follows
 * @param message what it is for, in a line; may be empty
 * @param created when it was written
 * @param upgrade the operations forwards
 * @param downgrade the operations backwards
 * @param notes what a reviewer should know about the upgrade's operations
 * @param downgradeNotes the same about the downgrade's
 * @param labels names for the branch that begins here
 * @param dependsOn revisions of other branches that must be applied before
 * @param hibernate the version of Hibernate that read the entities behind it; empty where none did
 * @param remarks what a reviewer should know about it as a whole, a sentence each
 */
public record MigrationDraft(
        String packageName,
        String className,
        String id,
        List<String> revises,
        String message,
        Instant created,
        List<Operation> upgrade,
        List<Operation> downgrade,
        List<Note> notes,
        List<Note> downgradeNotes,
        List<String> labels,
        List<String> dependsOn,
        String hibernate,
        List<String> remarks) {

    /**
     * @throws IllegalArgumentException when package or class have no name that Java takes, or a note belongs to no
     *     operation
     */
    public MigrationDraft {
        if (!packageName.isEmpty() && !SourceVersion.isName(packageName, SourceVersion.RELEASE_17)) {
            throw new IllegalArgumentException("not the name of a Java package: " + packageName);
        }
        if (!SourceVersion.isIdentifier(className)) {
            throw new IllegalArgumentException("not the name of a Java class: " + className);
        }
        revises = List.copyOf(revises);
        upgrade = List.copyOf(upgrade);
        downgrade = List.copyOf(downgrade);
        notes = List.copyOf(notes);
        downgradeNotes = List.copyOf(downgradeNotes);
        labels = List.copyOf(labels);
        dependsOn = List.copyOf(dependsOn);
        remarks = List.copyOf(remarks);
        expectOperations(notes, upgrade);
        expectOperations(downgradeNotes, downgrade);
    }

    /** A draft without labels and dependencies, and without notes about its downgrade. */
    public MigrationDraft(
            String packageName,
            String className,
            String id,
            List<String> revises,
            String message,
            Instant created,
            List<Operation> upgrade,
            List<Operation> downgrade,
            List<Note> notes) {
        this(
                packageName,
                className,
                id,
                revises,
                message,
                created,
                upgrade,
                downgrade,
                notes,
                List.of(),
                List.of(),
                List.of(),
                "",
                List.of());
    }

    private static void expectOperations(List<Note> notes, List<Operation> operations) {
        for (Note note : notes) {
            if (note.operation() < 0 || note.operation() >= operations.size()) {
                throw new IllegalArgumentException("a note belongs to no operation: " + note);
            }
        }
    }
}
