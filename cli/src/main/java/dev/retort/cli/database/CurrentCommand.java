package dev.retort.cli.database;

import dev.retort.cli.session.Action;
import dev.retort.cli.session.Session;
import dev.retort.cli.text.ExitCode;
import dev.retort.cli.text.Messages;
import dev.retort.cli.session.RevisionReport;
import dev.retort.generator.CurrentState;
import dev.retort.generator.Migrations;
import dev.retort.history.AppliedRevision;
import dev.retort.revision.RevisionInfo;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows what the database is at. */
@Command(name = "current", description = "Show the revisions that the database is at.")
public final class CurrentCommand implements Action {

    @Option(names = "--check-heads", description = "Exit with 3 where the database is not at head.")
    private boolean checkHeads;

    @Override
    public int run(Session session) throws Exception {
        Migrations migrations = session.migrations();
        List<AppliedRevision> rows = session.migrator(migrations).current();
        Set<String> applied = CurrentState.applied(rows);
        List<RevisionInfo> current = migrations.graph().headsOf(applied);
        RevisionReport report = RevisionReport.ofHistory(session, migrations, rows);
        warnOfUnknown(session, migrations, applied);
        report.print(current, report::line);
        if (applied.isEmpty()) {
            session.output().talk(Messages.isAt(List.of()));
        }
        boolean atHead = current.equals(migrations.graph().heads());
        if (checkHeads && !atHead) {
            List<String> heads = ids(migrations.graph().heads());
            session.output().talk(Messages.notAtHead(ids(current), heads));
            session.output().talk(Messages.bringTo(heads));
        }
        return checkHeads && !atHead ? ExitCode.DIFFERENT : ExitCode.OK;
    }

    private static List<String> ids(List<RevisionInfo> revisions) {
        return revisions.stream().map(RevisionInfo::id).toList();
    }

    private static void warnOfUnknown(Session session, Migrations migrations, Set<String> applied) {
        applied.stream()
                .sorted()
                .filter(id -> migrations.graph().find(id).isEmpty())
                .forEach(id -> session.output().warn(Messages.unknownRevision(id)));
    }
}
