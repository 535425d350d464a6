package dev.retort.generator.writer;

import dev.retort.generator.note.Note;
import dev.retort.operation.Operation;
import dev.retort.revision.RevisionInfo;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.lang.model.SourceVersion;

/**
 * The content of a migration file.
 *
 * @param revision the revision, with its time of creation
 * @param packageName the Java package; may be empty
 * @param className the class, as {@code MigrationName} creates it
 * @param upgrade the body of the upgrade
 * @param downgrade the body of the downgrade
 * @param hibernate the version of Hibernate that read the entities; empty if none did
 * @param remarks sentences about the migration as a whole
 */
public record MigrationDraft(
        RevisionInfo revision,
        String packageName,
        String className,
        Body upgrade,
        Body downgrade,
        String hibernate,
        List<String> remarks) {

    /**
     * The operations of a method and the notes on them.
     *
     * @param operations the operations
     * @param notes the notes
     */
    public record Body(List<Operation> operations, List<Note> notes) {

        /** A method without operations. */
        public static final Body EMPTY = new Body(List.of(), List.of());

        /**
         * Creates a body.
         *
         * @throws IllegalArgumentException if a note belongs to no operation
         */
        public Body {
            operations = List.copyOf(operations);
            notes = List.copyOf(notes);
            for (Note note : notes) {
                if (note.operation() < 0 || note.operation() >= operations.size()) {
                    throw new IllegalArgumentException("a note belongs to no operation: " + note);
                }
            }
        }
    }

    /**
     * Creates a draft.
     *
     * @throws IllegalArgumentException if the package or the class is not a valid Java name
     */
    public MigrationDraft {
        if (!packageName.isEmpty() && !SourceVersion.isName(packageName, SourceVersion.RELEASE_17)) {
            throw new IllegalArgumentException("not the name of a Java package: " + packageName);
        }
        if (!SourceVersion.isIdentifier(className)) {
            throw new IllegalArgumentException("not the name of a Java class: " + className);
        }
        remarks = List.copyOf(remarks);
    }

    /** Creates a draft without entities and remarks. */
    public MigrationDraft(RevisionInfo revision, String packageName, String className, Body upgrade, Body downgrade) {
        this(revision, packageName, className, upgrade, downgrade, "", List.of());
    }

    /** The time of creation in full seconds, in ISO format. */
    String created() {
        return Instant.parse(revision.created()).truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
