package dev.retort.generator.revision;

import dev.retort.generator.NewRevision;
import dev.retort.generator.report.Failure;
import dev.retort.generator.report.Messages;
import dev.retort.generator.report.OperationDocument;
import dev.retort.generator.report.Output;
import dev.retort.generator.report.RelativePaths;
import dev.retort.generator.settings.Settings;
import dev.retort.generator.shadow.ProofResult;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** Writes a revision, runs the user's hooks on its file, proves it and reports the result. */
public final class RevisionWriting {

    private final Settings settings;
    private final Output output;
    private final RelativePaths paths;

    public RevisionWriting(Settings settings, Output output, RelativePaths paths) {
        this.settings = settings;
        this.output = output;
        this.paths = paths;
    }

    /** The steps that depend on how the revision came about. */
    public interface Steps {

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
    public int write(NewRevision revision, List<OperationDocument> operations, Steps steps)
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
