package dev.retort.cli.revision;

import dev.retort.cli.session.CommandContext;
import dev.retort.cli.text.Failure;
import dev.retort.cli.text.Messages;
import dev.retort.cli.text.OperationDocument;
import dev.retort.generator.NewRevision;
import dev.retort.generator.shadow.ProofResult;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** What happens once it is known what a revision says: it is written, the user's hooks get it, it is proved and told. */
final class RevisionWriting {

    private final CommandContext session;
    private final Hooks hooks;

    /** Made before anything is written, so that settings which make no sense are refused by then. */
    RevisionWriting(CommandContext session) {
        this.session = session;
        this.hooks = new Hooks(session);
    }

    /** Writes one that does nothing yet. */
    int write(NewRevision revision) throws SQLException, IOException, InterruptedException {
        return report(revision.write(session.project()), revision, List.of(), () -> ProofResult.notRun(null));
    }

    /** Goes on with one that is written. */
    int report(Path file, NewRevision revision, List<OperationDocument> operations, Proving proving)
            throws SQLException, IOException, InterruptedException {
        return report(file, revision, operations, proving, proof -> {});
    }

    /** The same, with something to be done once it is known how the proof went. */
    int report(Path file, NewRevision revision, List<OperationDocument> operations, Proving proving, Settling settling)
            throws SQLException, IOException, InterruptedException {
        Failure hook = hooks.run(file);
        ProofResult proof = proving.prove();
        Messages.proof(proof).forEach(session.output()::talk);
        settling.settle(proof);
        return new GeneratedReport(session).print(file, revision, operations, proof, hook);
    }

    /** Proves the revision as it is in its file. */
    interface Proving {
        ProofResult prove() throws SQLException;
    }

    /** What is done after the proof. */
    interface Settling {
        void settle(ProofResult proof) throws SQLException;
    }
}
