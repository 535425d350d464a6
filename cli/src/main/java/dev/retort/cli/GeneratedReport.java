package dev.retort.cli;

import dev.retort.generator.NewRevision;
import dev.retort.generator.review.Note;
import dev.retort.generator.review.OperationSummary;
import dev.retort.generator.shadow.ProofResult;
import dev.retort.generator.writer.MigrationWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says what a revision holds, how it did on the shadow and where it lies. */
final class GeneratedReport {

    /** More operations than this are told in numbers. */
    private static final int LONG_LIST = 20;

    private final Session session;
    private final Output output;

    GeneratedReport(Session session) {
        this.session = session;
        this.output = session.output();
    }

    int printNothing() {
        output.talk(Messages.noDifference());
        output.talk(Messages.noFileWritten());
        output.document(GeneratedDocument.NOTHING);
        return ExitCode.OK;
    }

    /**
     * Lists what was found, each with what a reviewer should know. A long list is told in numbers, and of its lines only
     * those that have such a note.
     */
    void announce(NewRevision revision) {
        boolean inNumbers = revision.operations().size() > LONG_LIST && !session.isVerbose();
        if (inNumbers) {
            output.talk("  " + MigrationWriter.summary(revision.operations()));
        }
        for (int i = 0; i < revision.operations().size(); i++) {
            List<Note> notes = important(revision, i);
            if (!inNumbers || !notes.isEmpty()) {
                output.talk("  " + OperationSummary.of(revision.operations().get(i)));
            }
            notes.forEach(note -> output.talk("    " + level(note) + ": " + note.text()));
        }
    }

    private static List<Note> important(NewRevision revision, int operation) {
        return revision.notes().stream()
                .filter(note -> note.operation() == operation && note.level() != Note.Level.NOTE)
                .toList();
    }

    int print(@Nullable Path file, NewRevision revision, List<OperationDocument> operations, ProofResult proof) {
        String shown = file == null ? null : session.shown(file);
        Messages.proof(proof).forEach(output::talk);
        if (shown != null) {
            output.line(shown);
        }
        Failure failure = proof.failed()
                ? Failure.of(Messages.proofFailed(proof, String.valueOf(shown)), Messages.editAndTry())
                : null;
        output.document(GeneratedDocument.of(shown, revision, operations, proof, failure));
        if (failure != null) {
            output.tell(failure);
        }
        return failure == null ? ExitCode.OK : failure.exitCode();
    }

    /** Prints the source instead of writing it. */
    int printSource(NewRevision revision, List<OperationDocument> operations) {
        output.line(revision.source(session.project()).stripTrailing());
        output.document(GeneratedDocument.of(null, revision, operations, ProofResult.notRun(null), null));
        return ExitCode.OK;
    }

    static String level(Note note) {
        return note.level().name().toLowerCase(Locale.ROOT);
    }
}
