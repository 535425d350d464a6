package dev.retort.cli.database;

import dev.retort.cli.session.CommandAction;
import dev.retort.cli.session.TargetOptions;
import dev.retort.generator.ProjectMigrations;
import dev.retort.generator.fleet.FleetComparison;
import dev.retort.generator.fleet.FleetStatusReport;
import dev.retort.generator.fleet.FleetTargets;
import dev.retort.generator.fleet.TargetComparisons;
import dev.retort.generator.report.ExitCode;
import dev.retort.generator.report.Failure;
import dev.retort.generator.session.CommandRun;
import dev.retort.generator.state.Status;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Compares a database with its migrations, on one screen. */
@Command(
        name = "status",
        description =
                "Show the current and pending revisions of a database, and its differences from its own migrations.")
public final class StatusCommand implements CommandAction {

    @Option(names = "--check", description = "Exit with 3 if there are pending revisions or differences.")
    private boolean check;

    @Mixin
    private final TargetOptions targets = new TargetOptions();

    @Override
    public void checkOptions() {
        targets.check();
    }

    @Override
    public int run(CommandRun run) throws Exception {
        Optional<FleetTargets> all = targets.read(run.settings(), run.databases(), run.paths(), run.output());
        if (all.isPresent()) {
            return ofAll(run, all.get());
        }
        Status status = Status.print(run);
        return check ? verdict(run, status) : ExitCode.OK;
    }

    private int ofAll(CommandRun run, FleetTargets all) {
        ProjectMigrations migrations = run.migrations().loadOrWarn();
        TargetComparisons comparisons = new FleetComparison(
                        all, migrations, run.output(), run.host().terminal() != null)
                .withMigrations(run.migrators(), run.shadows(), run.settings().scope());
        return new FleetStatusReport(all, migrations, run.migrators().options(), run.output())
                .printStatus(run.shadows().areOff() ? null : comparisons, targets.jobs(), check);
    }

    /** The exit code of {@code --check}. A drift that could not be looked for, unless shadows are off, is a failure. */
    private static int verdict(CommandRun run, Status status) {
        if (!status.state().isCurrent() || status.outcome().isAdrift()) {
            return ExitCode.DIFFERENT;
        }
        Failure unseen = status.outcome().unseen();
        if (unseen == null || run.shadows().areOff()) {
            return ExitCode.OK;
        }
        run.output().tell(unseen);
        return ExitCode.FAILED;
    }
}
