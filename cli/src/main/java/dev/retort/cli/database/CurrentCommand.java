package dev.retort.cli.database;

import dev.retort.Remedy;
import dev.retort.cli.session.Action;
import dev.retort.cli.session.CommandContext;
import dev.retort.cli.session.RevisionListing;
import dev.retort.cli.text.CommandWording;
import dev.retort.cli.text.ExitCode;
import dev.retort.cli.text.Messages;
import dev.retort.generator.CurrentState;
import dev.retort.generator.ProjectMigrations;
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
    public int run(CommandContext session) throws Exception {
        ProjectMigrations migrations = session.migrations();
        List<AppliedRevision> rows = session.migrator(migrations).current();
        Set<String> applied = CurrentState.applied(rows);
        List<RevisionInfo> current = migrations.graph().headsOf(applied);
        RevisionListing report = RevisionListing.ofHistory(session, migrations, rows);
        warnOfUnknown(session, migrations, applied);
        report.print(current, report::line);
        if (applied.isEmpty()) {
            session.output().talk(Messages.isAt(List.of()));
        }
        boolean atHead = current.equals(migrations.graph().heads());
        if (checkHeads && !atHead) {
            List<String> heads = ids(migrations.graph().heads());
            session.output().talk(Messages.notAtHead(ids(current), heads));
            session.output().talk(CommandWording.sentence(new Remedy.UpgradeFirst(heads)));
        }
        return checkHeads && !atHead ? ExitCode.DIFFERENT : ExitCode.OK;
    }

    private static List<String> ids(List<RevisionInfo> revisions) {
        return revisions.stream().map(RevisionInfo::id).toList();
    }

    private static void warnOfUnknown(CommandContext session, ProjectMigrations migrations, Set<String> applied) {
        applied.stream()
                .sorted()
                .filter(id -> migrations.graph().find(id).isEmpty())
                .forEach(id -> session.output().warn(Messages.unknownRevision(id)));
    }
}
