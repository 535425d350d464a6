package dev.retort.cli.session;

import dev.retort.RetortException;
import dev.retort.cli.text.ExitCode;
import dev.retort.cli.text.PlanReport;
import dev.retort.cli.text.RunMessages;
import dev.retort.plan.OfflineMigrator;
import dev.retort.plan.PlannedRevision;
import dev.retort.revision.Direction;
import dev.retort.revision.RevisionInfo;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows what revisions run in both directions, without a database. */
public final class SqlReport {

    private final CommandContext session;

    public SqlReport(CommandContext session) {
        this.session = session;
    }

    public int print(List<RevisionInfo> revisions) {
        OfflineMigrator migrator = session.offline();
        List<StatementsDocument> documents = new ArrayList<>();
        for (RevisionInfo revision : revisions) {
            documents.add(new StatementsDocument(
                    revision.id(),
                    print(migrator, revision, Direction.UPGRADE),
                    print(migrator, revision, Direction.DOWNGRADE)));
        }
        session.output().document(documents);
        return ExitCode.OK;
    }

    /** A direction that refuses says so in its place. */
    private DirectionDocument print(OfflineMigrator migrator, RevisionInfo revision, Direction direction) {
        try {
            PlannedRevision planned = migrator.plan(revision, direction);
            new PlanReport(session.output()).print(planned);
            return new DirectionDocument(PlanReport.transactions(planned), null);
        } catch (RetortException e) {
            session.output().line("-- " + RunMessages.running(direction == Direction.UPGRADE, revision));
            session.output().line("-- " + e.problem());
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
