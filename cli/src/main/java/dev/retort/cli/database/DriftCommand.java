package dev.retort.cli.database;

import dev.retort.cli.session.CommandAction;
import dev.retort.cli.session.TargetOptions;
import dev.retort.generator.Drift;
import dev.retort.generator.ProjectMigrations;
import dev.retort.generator.fleet.ComparedTargetsReport;
import dev.retort.generator.fleet.FleetComparison;
import dev.retort.generator.fleet.FleetTargets;
import dev.retort.generator.fleet.TargetComparisons;
import dev.retort.generator.report.DriftDocument;
import dev.retort.generator.report.ExitCode;
import dev.retort.generator.report.Output;
import dev.retort.generator.report.StateMessages;
import dev.retort.generator.review.OperationSummary;
import dev.retort.generator.session.CommandRun;
import dev.retort.generator.session.Database;
import dev.retort.generator.session.Versions;
import dev.retort.generator.state.AppliedState;
import dev.retort.generator.state.Replay;
import dev.retort.postgres.catalog.CatalogScope;
import java.sql.Connection;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Fails if a database differs from the result of its own migrations. */
@Command(
        name = "drift",
        description =
                "List the operations that undo differences of a database from its migrations; exit with 3 if any.")
public final class DriftCommand implements CommandAction {

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
            return ofAll(run, all.get(), migrations);
        }
        Database database = run.databases().choose();
        AppliedState state = AppliedState.read(run.migrators().on(database, migrations), migrations);
        Replay replay = new Replay(
                run.shadows(),
                run.migrators(),
                run.settings().scope(),
                migrations,
                state,
                run.output().wording());
        try (Connection live = database.connectToOneSession()) {
            Drift drift = replay.drift(live);
            DriftDocument document = DriftDocument.of(
                    drift,
                    Versions.supported(live, database),
                    CatalogScope.of(live).defaultSchema());
            print(
                    run.output(),
                    drift,
                    document,
                    StateMessages.replayed(state.applied().size()));
            return drift.isEmpty() ? ExitCode.OK : ExitCode.DIFFERENT;
        }
    }

    private int ofAll(CommandRun run, FleetTargets all, ProjectMigrations migrations) {
        run.shadows().expectOn();
        TargetComparisons comparisons = new FleetComparison(
                        all, migrations, run.output(), run.host().terminal() != null)
                .withMigrations(run.migrators(), run.shadows(), run.settings().scope());
        return new ComparedTargetsReport(all, migrations, run.migrators().options(), run.output())
                .print(comparisons, targets.jobs());
    }

    private static void print(Output output, Drift drift, DriftDocument document, String replayed) {
        if (output.format() == Output.Format.SQL) {
            document.operations().forEach(operation -> operation.sql().forEach(sql -> output.line(sql + ";")));
            drift.others().forEach(other -> output.line("-- " + other));
        } else {
            drift.operations()
                    .forEach(operation ->
                            output.line(OperationSummary.of(operation).toString()));
            drift.others().forEach(output::line);
        }
        output.document(document);
        output.talk(drift.isEmpty() ? StateMessages.noDrift(replayed) : StateMessages.drifted(replayed));
    }
}
