package dev.retort.cli.database;

import dev.retort.Remedy;
import dev.retort.cli.session.CommandAction;
import dev.retort.cli.session.TargetOptions;
import dev.retort.generator.CurrentState;
import dev.retort.generator.ProjectMigrations;
import dev.retort.generator.fleet.FleetStatusReport;
import dev.retort.generator.fleet.FleetTargets;
import dev.retort.generator.report.ExitCode;
import dev.retort.generator.report.Messages;
import dev.retort.generator.report.Output;
import dev.retort.generator.session.CommandRun;
import dev.retort.generator.state.RevisionListing;
import dev.retort.history.AppliedRevision;
import dev.retort.revision.RevisionInfo;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the revisions that the database is at. */
@Command(name = "current", description = "Show the current revisions of the database.")
public final class CurrentCommand implements CommandAction {

    @Option(names = "--check-heads", description = "Exit with 3 if the database is not at head.")
    private boolean checkHeads;

    @Mixin
    private final TargetOptions targets = new TargetOptions();

    @Override
    public void checkOptions() {
        targets.check();
    }

    @Override
    public int run(CommandRun run) throws Exception {
        Optional<FleetTargets> all = targets.read(run.settings(), run.databases(), run.paths(), run.output());
        ProjectMigrations migrations = run.migrations().load();
        if (all.isPresent()) {
            return new FleetStatusReport(all.get(), migrations, run.migrators().options(), run.output())
                    .printCurrent(targets.jobs(), checkHeads);
        }
        List<AppliedRevision> rows =
                run.migrators().on(run.databases().choose(), migrations).current();
        Set<String> applied = CurrentState.applied(rows);
        List<RevisionInfo> current = migrations.graph().headsOf(applied);
        RevisionListing report = new RevisionListing(migrations, run.output(), run.paths()).withHistory(rows);
        warnOfUnknown(run.output(), migrations, applied);
        report.print(current, report::line);
        if (applied.isEmpty()) {
            run.output().talk(Messages.isAt(List.of()));
        }
        boolean atHead = current.equals(migrations.graph().heads());
        if (checkHeads && !atHead) {
            List<String> heads = ids(migrations.graph().heads());
            run.output().talk(Messages.notAtHead(described(migrations, ids(current)), described(migrations, heads)));
            run.output().talk(run.output().wording().sentence(new Remedy.UpgradeFirst(heads)));
        }
        return checkHeads && !atHead ? ExitCode.DIFFERENT : ExitCode.OK;
    }

    private static List<String> described(ProjectMigrations migrations, List<String> ids) {
        return ids.stream().map(migrations.graph()::describe).toList();
    }

    private static List<String> ids(List<RevisionInfo> revisions) {
        return revisions.stream().map(RevisionInfo::id).toList();
    }

    private static void warnOfUnknown(Output output, ProjectMigrations migrations, Set<String> applied) {
        applied.stream()
                .sorted()
                .filter(id -> migrations.graph().find(id).isEmpty())
                .forEach(id -> output.warn(Messages.unknownRevision(id)));
    }
}
