package dev.retort.cli.database;

import dev.retort.cli.session.CommandAction;
import dev.retort.cli.session.TagOption;
import dev.retort.cli.session.TargetOptions;
import dev.retort.cli.text.UsageMessages;
import dev.retort.generator.CurrentState;
import dev.retort.generator.ProjectMigrations;
import dev.retort.generator.fleet.FleetStamp;
import dev.retort.generator.fleet.FleetTargets;
import dev.retort.generator.report.ExitCode;
import dev.retort.generator.report.Messages;
import dev.retort.generator.report.ScriptReport;
import dev.retort.generator.session.CommandRun;
import dev.retort.generator.state.RevisionListing;
import dev.retort.plan.OfflineMigrator;
import dev.retort.revision.RevisionInfo;
import dev.retort.revision.RevisionTarget;
import dev.retort.runner.Migrator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the history without running any migration. */
@Command(name = "stamp", description = "Record revisions in the history without running them.")
public final class StampCommand implements CommandAction {

    @Parameters(arity = "1..*", paramLabel = "REV", description = "The revisions; base for none.")
    private List<String> revisions = List.of();

    @Option(names = "--purge", description = "Delete the existing history first.")
    private boolean purge;

    @Option(names = "--sql", description = "Print a psql script instead of using a database.")
    private boolean sql;

    @Mixin
    private final TagOption tag = new TagOption();

    @Mixin
    private final TargetOptions targets = new TargetOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli gives it
    private CommandSpec spec;

    @Override
    public void checkOptions() {
        targets.check();
        if (sql && targets.isGiven()) {
            throw new ParameterException(spec.commandLine(), UsageMessages.scriptForAny());
        }
    }

    @Override
    public int run(CommandRun run) throws Exception {
        List<RevisionTarget> goals =
                revisions.stream().map(RevisionTarget::parse).toList();
        if (sql) {
            ProjectMigrations migrations = run.migrations().loadOrWarn();
            OfflineMigrator migrator = run.migrators().withTag(tag.value()).offline(migrations::loaded);
            return new ScriptReport(run.output()).print(migrator.stamp(goals, purge));
        }
        Optional<FleetTargets> all = targets.read(run.settings(), run.databases(), run.paths(), run.output());
        if (all.isPresent() && !targets.areNamed()) {
            throw new ParameterException(spec.commandLine(), UsageMessages.nameTargets());
        }
        ProjectMigrations migrations = run.migrations().load();
        if (all.isPresent()) {
            return new FleetStamp(
                            migrations, run.migrators().withTag(tag.value()).options(), goals, purge)
                    .print(all.get(), targets.jobs(), run.output());
        }
        Migrator migrator =
                run.migrators().withTag(tag.value()).on(run.databases().choose(), migrations);
        migrator.stamp(goals, purge);
        Set<String> applied = CurrentState.applied(migrator);
        List<RevisionInfo> current = migrations.graph().headsOf(applied);
        RevisionListing report = new RevisionListing(migrations, run.output(), run.paths()).withApplied(applied);
        run.output()
                .talk(Messages.stamped(current.stream().map(RevisionInfo::id).toList()));
        run.output().document(current.stream().map(report::document).toList());
        return ExitCode.OK;
    }
}
