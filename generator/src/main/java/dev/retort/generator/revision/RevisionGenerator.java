package dev.retort.generator.revision;

import dev.retort.generator.NewRevision;
import dev.retort.generator.Project;
import dev.retort.generator.report.Messages;
import dev.retort.generator.report.OperationDocument;
import dev.retort.generator.session.ComparisonSession;
import dev.retort.generator.shadow.ProofResult;
import dev.retort.postgres.unmanaged.BlockingDependency;
import dev.retort.revision.RevisionInfo;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** Writes and proves the revision that a comparison asks for, or only prints it. */
public final class RevisionGenerator {

    /**
     * The choice between writing and printing.
     *
     * @param dryRun whether the source is printed instead
     * @param sql whether the script of the upgrade is printed instead
     * @param proved whether the revision is proved on a shadow
     */
    public record Mode(boolean dryRun, boolean sql, boolean proved) {}

    /** Writes the file of a revision. */
    public interface Writer {
        Path write(NewRevision revision) throws IOException;
    }

    private final Mode mode;
    private final Project project;
    private final GeneratedReport report;
    private final RevisionScript script;
    private final RevisionWriting writing;
    private final RevisionProof proof;

    public RevisionGenerator(
            Mode mode,
            Project project,
            GeneratedReport report,
            RevisionScript script,
            RevisionWriting writing,
            RevisionProof proof) {
        this.mode = mode;
        this.project = project;
        this.report = report;
        this.script = script;
        this.writing = writing;
        this.proof = proof;
    }

    /** Generates the revision and returns the exit code. */
    public int generate(ComparisonSession compared, RevisionInfo identity, Writer writer)
            throws SQLException, IOException, InterruptedException {
        NewRevision revision = NewRevision.of(
                identity, compared.comparison(), compared.database().model().hibernate());
        List<OperationDocument> operations =
                OperationDocument.of(compared.comparison(), compared.database().version());
        report.printOperations(revision);
        if (mode.sql()) {
            return report.printScript(script.of(revision, compared.database().migrations()));
        }
        if (mode.dryRun()) {
            return report.printSource(project, revision, operations);
        }
        return writing.write(revision, operations, new RevisionWriting.Steps() {
            @Override
            public Path write() throws IOException {
                Path file = writer.write(revision);
                report.warnOfMissingValues(compared.comparison().unanswered(), file);
                return file;
            }

            @Override
            public ProofResult prove() throws SQLException {
                return RevisionGenerator.this.prove(compared, revision);
            }
        });
    }

    private ProofResult prove(ComparisonSession compared, NewRevision revision) throws SQLException {
        if (!mode.proved()) {
            return ProofResult.notRun(null);
        }
        if (!compared.comparison().unanswered().isEmpty()) {
            return ProofResult.notRun(Messages.valuesMissing());
        }
        List<BlockingDependency> blocking = compared.comparison().findings().blockingDependencies();
        return blocking.isEmpty() ? proof.prove(compared, revision) : ProofResult.notRun(Messages.blocked(blocking));
    }
}
