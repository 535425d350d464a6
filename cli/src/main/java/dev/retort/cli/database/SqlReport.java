package dev.retort.cli.database;

import dev.retort.RetortException;
import dev.retort.generator.report.ExitCode;
import dev.retort.generator.report.Output;
import dev.retort.generator.report.PlanReport;
import dev.retort.generator.report.RunMessages;
import dev.retort.plan.OfflineMigrator;
import dev.retort.plan.PlannedRevision;
import dev.retort.revision.Direction;
import dev.retort.revision.RevisionInfo;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints the statements of revisions in both directions, without a database. */
final class SqlReport {

    private final Output output;
    private final OfflineMigrator migrator;

    SqlReport(Output output, OfflineMigrator migrator) {
        this.output = output;
        this.migrator = migrator;
    }

    int print(List<RevisionInfo> revisions) {
        List<StatementsDocument> documents = new ArrayList<>();
        for (RevisionInfo revision : revisions) {
            documents.add(new StatementsDocument(
                    revision.id(), print(revision, Direction.UPGRADE), print(revision, Direction.DOWNGRADE)));
        }
        output.document(documents);
        return ExitCode.OK;
    }

    /** Prints one direction, or the reason why it refuses. */
    private DirectionDocument print(RevisionInfo revision, Direction direction) {
        try {
            PlannedRevision planned = migrator.plan(revision, direction);
            new PlanReport(output).print(planned);
            return new DirectionDocument(PlanReport.transactions(planned), null);
        } catch (RetortException e) {
            output.line("-- " + RunMessages.running(direction == Direction.UPGRADE, revision));
            output.line("-- " + e.problem());
            return new DirectionDocument(List.of(), e.problem());
        }
    }

    /**
     * The statements of a revision, as JSON.
     *
     * @param id the revision
     * @param upgrade what its upgrade runs
     * @param downgrade what its downgrade runs
     */
    private record StatementsDocument(String id, DirectionDocument upgrade, DirectionDocument downgrade) {}

    /**
     * The statements of one direction, as JSON.
     *
     * @param transactions the statements of each transaction
     * @param refused why there are none, or null
     */
    private record DirectionDocument(List<List<String>> transactions, @Nullable String refused) {}
}
