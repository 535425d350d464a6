package dev.retort.cli.revision;

import dev.retort.cli.settings.Settings;
import dev.retort.cli.text.Failure;
import dev.retort.cli.text.Messages;
import dev.retort.cli.text.OperationDocument;
import dev.retort.cli.text.Output;
import dev.retort.cli.text.RelativePaths;
import dev.retort.generator.NewRevision;
import dev.retort.generator.shadow.ProofResult;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** Writes a revision, runs the user's hooks on its file, proves it and reports the result. */
final class RevisionWriting {

    private final Settings settings;
    private final Output output;
    private final RelativePaths paths;

    RevisionWriting(Settings settings, Output output, RelativePaths paths) {
        this.settings = settings;
        this.output = output;
        this.paths = paths;
    }

    /** The steps that depend on how the revision came about. */
    interface Steps {

        /** Writes the file. */
        Path write() throws IOException;

        /** Proves the revision as it is in the file. */
        default ProofResult prove() throws SQLException {
            return ProofResult.notRun(null);
        }

        /** Completes the work once the result of the proof is known. */
        default void complete(ProofResult proof) throws SQLException {}
    }

    /** Takes the steps. The settings of the hooks are checked before the file is written. */
    int write(NewRevision revision, List<OperationDocument> operations, Steps steps)
            throws SQLException, IOException, InterruptedException {
        Hooks hooks = new Hooks(settings.hooks(), settings.project(), output, paths);
        Path file = steps.write();
        Failure failedHook = hooks.run(file);
        ProofResult proof = steps.prove();
        Messages.proof(proof).forEach(output::talk);
        steps.complete(proof);
        return new GeneratedReport(output, paths).print(file, revision, operations, proof, failedHook);
    }
}
