package dev.retort.cli.revision;

import dev.retort.cli.session.CommandContext;
import dev.retort.cli.session.ComparisonSession;
import dev.retort.cli.text.Messages;
import dev.retort.cli.text.OperationDocument;
import dev.retort.cli.text.ScriptReport;
import dev.retort.generator.Comparison;
import dev.retort.generator.NewRevision;
import dev.retort.generator.shadow.ProofResult;
import dev.retort.revision.RevisionInfo;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/**
 * What is done with a difference that was found: it is written and proved, or only printed.
 *
 * @param dryRun whether the source is printed instead
 * @param sql whether the script of its upgrade is printed instead
 * @param allowEmpty whether it is written also where there is no difference
 * @param proved whether it is tried on a shadow
 */
record Generation(boolean dryRun, boolean sql, boolean allowEmpty, boolean proved) {

    /** How the file comes to be. */
    interface Write {
        Path write(NewRevision revision) throws IOException;
    }

    int finish(CommandContext session, ComparisonSession compared, RevisionInfo identity, Write write)
            throws SQLException, IOException, InterruptedException {
        Comparison found = compared.comparison();
        NewRevision revision = NewRevision.of(identity, found, compared.hibernate());
        List<OperationDocument> operations = OperationDocument.of(found, compared.version());
        GeneratedReport report = new GeneratedReport(session);
        report.announce(revision);
        if (sql) {
            return new ScriptReport(session.output())
                    .print(RevisionScript.of(session, compared.migrations(), revision));
        }
        if (dryRun) {
            return report.printSource(revision, operations);
        }
        RevisionWriting writing = new RevisionWriting(session);
        Path file = write.write(revision);
        found.unanswered().forEach(column -> session.output()
                .warn(Messages.backfillNeeded(column.table() + "." + column.column(), session.shown(file))));
        return writing.report(file, revision, operations, () -> proof(session, compared, revision));
    }

    private ProofResult proof(CommandContext session, ComparisonSession compared, NewRevision revision)
            throws SQLException {
        if (!proved) {
            return ProofResult.notRun(null);
        }
        return compared.comparison().unanswered().isEmpty()
                ? RevisionProof.prove(session, compared, revision)
                : ProofResult.notRun(Messages.valuesMissing());
    }
}
