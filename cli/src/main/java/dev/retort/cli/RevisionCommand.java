package dev.retort.cli;

import dev.retort.generator.Comparison;
import dev.retort.generator.Decisions;
import dev.retort.generator.Migrations;
import dev.retort.generator.NewRevision;
import dev.retort.generator.review.Note;
import dev.retort.generator.shadow.ProofResult;
import dev.retort.operation.Operation;
import dev.retort.revision.RevisionInfo;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a migration. */
@Command(name = "revision", description = "Write a migration.")
final class RevisionCommand implements Action {

    @Mixin
    private final IdentityOptions identity = new IdentityOptions();

    @Mixin
    private final ComparisonOptions comparison = new ComparisonOptions();

    @Option(names = "--autogenerate", description = "Fill it with what makes the database what the entities want.")
    private boolean autogenerate;

    @Option(names = "--head", paramLabel = "REV", description = "The revision that it follows; base for none.")
    private @Nullable String head;

    @Option(
            names = "--depends-on",
            paramLabel = "REV",
            description = "A revision of another branch that must be applied before; may be repeated.")
    private List<String> dependsOn = List.of();

    @Option(names = "--allow-empty", description = "Write a file also where there is no difference.")
    private boolean allowEmpty;

    @Option(
            names = "--backfill",
            paramLabel = "TABLE.COLUMN=SQL",
            description = "The value that rows get in a column that takes no nulls; repeatable.")
    private List<String> backfills = List.of();

    @Option(names = "--no-proof", description = "Do not try it on a shadow.")
    private boolean noProof;

    @Option(names = "--dry-run", description = "Print it, and write nothing.")
    private boolean dryRun;

    @Override
    public int run(Session session) throws Exception {
        return autogenerate ? generated(session) : empty(session);
    }

    private int empty(Session session) {
        NewRevision revision = revision(session, session.migrations(), List.of(), List.of(), "");
        GeneratedReport report = new GeneratedReport(session);
        return dryRun
                ? report.printSource(revision, List.of())
                : report.print(revision.write(session.project()), revision, List.of(), ProofResult.notRun(null));
    }

    private int generated(Session session) throws Exception {
        Decisions decisions = comparison.decisions().withBackfills(BackfillOptions.parse(backfills));
        try (Compared compared = Compared.of(session, comparison.scope(session), decisions, new Questions(session))) {
            GeneratedReport report = new GeneratedReport(session);
            Comparison found = compared.comparison();
            if (found.isEmpty() && !allowEmpty) {
                return report.printNothing();
            }
            NewRevision revision =
                    revision(session, compared.migrations(), found.operations(), found.notes(), compared.hibernate());
            List<OperationDocument> operations = OperationDocument.of(found, compared.version());
            report.announce(revision);
            if (dryRun) {
                return report.printSource(revision, operations);
            }
            Path file = revision.write(session.project());
            found.unanswered().forEach(column -> session.output()
                    .warn(Messages.backfillNeeded(column.table() + "." + column.column(), session.shown(file))));
            ProofResult proof = proof(session, compared, revision);
            return report.print(file, revision, operations, proof);
        }
    }

    private ProofResult proof(Session session, Compared compared, NewRevision revision) throws SQLException {
        if (noProof) {
            return ProofResult.notRun(null);
        }
        return compared.comparison().unanswered().isEmpty()
                ? Prover.prove(session, compared, revision)
                : ProofResult.notRun(Messages.valuesMissing());
    }

    private NewRevision revision(
            Session session, Migrations migrations, List<Operation> operations, List<Note> notes, String hibernate) {
        RevisionInfo revision = new RevisionIdentity(session, migrations, identity).following(head, dependsOn);
        return new NewRevision(revision, operations, notes, hibernate);
    }
}
