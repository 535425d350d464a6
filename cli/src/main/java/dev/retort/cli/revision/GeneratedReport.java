package dev.retort.cli.revision;

import dev.retort.cli.session.CommandContext;
import dev.retort.cli.text.ExitCode;
import dev.retort.cli.text.Failure;
import dev.retort.cli.text.Messages;
import dev.retort.cli.text.OperationDocument;
import dev.retort.cli.text.Output;
import dev.retort.generator.NewRevision;
import dev.retort.generator.note.Note;
import dev.retort.generator.review.OperationSummary;
import dev.retort.generator.shadow.ProofResult;
import dev.retort.generator.writer.MigrationWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says what a revision holds, how it did on the shadow and where it lies. */
final class GeneratedReport {

    /** More operations than this are told in numbers. */
    private static final int LONG_LIST = 20;

    private final CommandContext session;
    private final Output output;

    GeneratedReport(CommandContext session) {
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

    /** Says where the file lies and how it did, in the proof and in a hook that failed. */
    int print(
            Path file,
            NewRevision revision,
            List<OperationDocument> operations,
            ProofResult proof,
            @Nullable Failure hook) {
        String shown = session.shown(file);
        output.line(shown);
        List<Failure> failures = new ArrayList<>();
        if (proof.failed()) {
            failures.add(Failure.of(Messages.proofFailed(proof, shown), Messages.editAndTry()));
        }
        if (hook != null) {
            failures.add(hook);
        }
        Failure first = failures.isEmpty() ? null : failures.get(0);
        output.document(GeneratedDocument.of(shown, revision, operations, proof, first));
        failures.forEach(output::tell);
        return first == null ? ExitCode.OK : first.exitCode();
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
