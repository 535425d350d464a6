package dev.retort.cli.revision;

import dev.retort.cli.session.CommandAction;
import dev.retort.cli.session.ComparisonOptions;
import dev.retort.cli.session.TargetOptions;
import dev.retort.generator.ProjectMigrations;
import dev.retort.generator.fleet.ComparedTargetsReport;
import dev.retort.generator.fleet.FleetComparison;
import dev.retort.generator.fleet.FleetTargets;
import dev.retort.generator.fleet.TargetComparisons;
import dev.retort.generator.report.ExitCode;
import dev.retort.generator.revision.OperationReport;
import dev.retort.generator.session.CommandRun;
import dev.retort.generator.session.ComparisonRequest;
import dev.retort.generator.session.ComparisonSession;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Fails if the entities and the database differ. */
@Command(
        name = "check",
        description = "List the differences between the database and the entities; exit with 3 if there are any.")
public final class CheckCommand implements CommandAction {

    @Mixin
    private final ComparisonOptions comparison = new ComparisonOptions();

    @Mixin
    private final TargetOptions targets = new TargetOptions();

    @Override
    public void checkOptions() {
        targets.check();
        comparison.check();
    }

    @Override
    public int run(CommandRun run) throws Exception {
        ComparisonRequest request = comparison.request(run.settings());
        Optional<FleetTargets> all = targets.read(run.settings(), run.databases(), run.paths(), run.output());
        if (all.isPresent()) {
            return ofAll(run, request, all.get());
        }
        try (ComparisonSession compared = run.comparison().open(request, run.migrations()::load)) {
            OperationReport.print(run.output(), compared);
            return compared.comparison().isEmpty() ? ExitCode.OK : ExitCode.DIFFERENT;
        }
    }

    private int ofAll(CommandRun run, ComparisonRequest request, FleetTargets all) {
        ProjectMigrations migrations = run.migrations().load();
        TargetComparisons comparisons = new FleetComparison(
                        all, migrations, run.output(), run.host().terminal() != null)
                .withEntities(run.comparison(), request);
        return new ComparedTargetsReport(all, migrations, run.migrators().options(), run.output())
                .print(comparisons, targets.jobs());
    }
}
