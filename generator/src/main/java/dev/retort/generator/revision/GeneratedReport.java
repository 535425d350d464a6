package dev.retort.generator.revision;

import dev.retort.generator.NewRevision;
import dev.retort.generator.Project;
import dev.retort.generator.note.Note;
import dev.retort.generator.report.ExitCode;
import dev.retort.generator.report.Failure;
import dev.retort.generator.report.Messages;
import dev.retort.generator.report.OperationDocument;
import dev.retort.generator.report.Output;
import dev.retort.generator.report.RelativePaths;
import dev.retort.generator.report.ScriptReport;
import dev.retort.generator.review.OperationSummary;
import dev.retort.generator.shadow.ProofResult;
import dev.retort.generator.writer.MigrationWriter;
import dev.retort.operation.Operation;
import dev.retort.schema.ColumnName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints the operations of a new revision, the file that it is in and the result of its proof. */
public final class GeneratedReport {

    /** The length of the longest list of operations that is printed in full. */
    private static final int LONG_LIST = 20;

    private final Output output;
    private final RelativePaths paths;

    public GeneratedReport(Output output, RelativePaths paths) {
        this.output = output;
        this.paths = paths;
    }

    public int printNothing() {
        output.talk(Messages.noDifference());
        output.talk(Messages.noFileWritten());
        output.document(GeneratedDocument.NOTHING);
        return ExitCode.OK;
    }

    /**
     * Lists the operations, each with its warnings for a reviewer. A long list is summed up in numbers, followed by its
     * warnings, those of one kind together and the worst first.
     */
    void printOperations(NewRevision revision) {
        boolean inNumbers = revision.operations().size() > LONG_LIST && !output.isVerbose();
        if (inNumbers) {
            output.talk("  " + MigrationWriter.summary(revision.operations()));
            NoteGroup.of(revision.notes()).forEach(group -> print(group, revision.operations()));
            return;
        }
        for (int i = 0; i < revision.operations().size(); i++) {
            List<Note> notes = important(revision, i);
            output.talk("  " + OperationSummary.of(revision.operations().get(i)));
            notes.forEach(note -> output.talk("    " + note.level().id() + ": " + note.text()));
        }
    }

    private void print(NoteGroup group, List<Operation> operations) {
        List<String> names = group.operations().stream()
                .map(operation -> OperationSummary.of(operations.get(operation)).toString())
                .toList();
        output.talk("  " + Messages.someOf(names));
        output.talk("    " + group.first().level().id() + ": " + group.first().text()
                + (names.size() > 1 ? Messages.andOthers(names.size() - 1, output.wording()) : ""));
    }

    private static List<Note> important(NewRevision revision, int operation) {
        return revision.notes().stream()
                .filter(note -> note.operation() == operation && note.level() != Note.Level.NOTE)
                .toList();
    }

    /** Prints the path of the file, and the failures of the proof and of a hook. */
    int print(
            Path file,
            NewRevision revision,
            List<OperationDocument> operations,
            ProofResult proof,
            @Nullable Failure hook) {
        String shown = paths.shown(file);
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

    /** Prints the source instead of writing the revision. */
    public int printSource(Project project, NewRevision revision, List<OperationDocument> operations) {
        output.line(revision.source(project).stripTrailing());
        output.document(GeneratedDocument.of(null, revision, operations, ProofResult.notRun(null), null));
        return ExitCode.OK;
    }

    /** Prints the script of the upgrade instead of writing the revision. */
    int printScript(String script) {
        return new ScriptReport(output).print(script);
    }

    /** Warns that the file lacks values for the rows of these columns. */
    void warnOfMissingValues(List<ColumnName> columns, Path file) {
        columns.forEach(column -> output.warn(
                Messages.backfillNeeded(column.table() + "." + column.column(), paths.shown(file), output.wording())));
    }
}
