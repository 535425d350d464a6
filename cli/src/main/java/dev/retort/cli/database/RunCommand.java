package dev.retort.cli.database;

import dev.retort.cli.session.CommandAction;
import dev.retort.cli.session.FleetRunOptions;
import dev.retort.cli.session.TagOption;
import dev.retort.cli.session.TargetOptions;
import dev.retort.cli.text.UsageMessages;
import dev.retort.generator.ProjectMigrations;
import dev.retort.generator.fleet.FleetPlanReport;
import dev.retort.generator.fleet.FleetTargets;
import dev.retort.generator.fleet.FleetUpgrade;
import dev.retort.generator.report.Output;
import dev.retort.generator.report.PlanReport;
import dev.retort.generator.report.ProgressListener;
import dev.retort.generator.report.ScriptReport;
import dev.retort.generator.session.CommandRun;
import dev.retort.generator.session.Database;
import dev.retort.generator.session.MigratorFactory;
import dev.retort.generator.state.RunReport;
import dev.retort.plan.OfflineMigrator;
import dev.retort.plan.Plan;
import dev.retort.postgres.overview.TableOverview;
import dev.retort.postgres.overview.TableOverviews;
import dev.retort.revision.Direction;
import dev.retort.revision.RevisionRange;
import dev.retort.revision.RevisionTarget;
import dev.retort.runner.MigrationResult;
import dev.retort.runner.Migrator;
import dev.retort.schema.QualifiedName;
import dev.retort.session.MigratorOptions;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The common part of upgrade and downgrade. */
abstract class RunCommand implements CommandAction {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli gives it
    private CommandSpec spec;

    @Mixin
    private final RunOptions options = new RunOptions();

    @Mixin
    private final TagOption tag = new TagOption();

    @Mixin
    private final TargetOptions targets = new TargetOptions();

    @Mixin
    private final FleetRunOptions fleet = new FleetRunOptions();

    abstract String revision();

    abstract Direction direction();

    abstract MigrationResult run(Migrator migrator, RevisionTarget target) throws SQLException;

    abstract Plan plan(Migrator migrator, RevisionTarget target) throws SQLException;

    abstract String script(OfflineMigrator migrator, RevisionRange range);

    @Override
    public final void checkOptions() {
        if (options.show && (options.dryRun || options.sql)) {
            throw new ParameterException(spec.commandLine(), UsageMessages.showsWhatWasRun());
        }
        if (options.sql && (targets.isGiven() || fleet.isGiven())) {
            throw new ParameterException(spec.commandLine(), UsageMessages.scriptForAny());
        }
        targets.check();
        fleet.check();
    }

    @Override
    public final int run(CommandRun run) throws Exception {
        MigratorFactory migrators = run.migrators().withTag(tag.value());
        if (options.sql) {
            return print(run, migrators);
        }
        Optional<FleetTargets> all = targets.read(run.settings(), run.databases(), run.paths(), run.output());
        if (all.isEmpty() && fleet.isGiven()) {
            throw new ParameterException(spec.commandLine(), UsageMessages.ofTargets());
        }
        return all.isPresent() ? execute(run, migrators, all.get()) : execute(run, migrators);
    }

    private int execute(CommandRun run, MigratorFactory migrators, FleetTargets all) throws IOException {
        if (options.show) {
            throw new ParameterException(spec.commandLine(), UsageMessages.ofOneDatabase("--show"));
        }
        RevisionTarget goal = RevisionTarget.parse(revision());
        ProjectMigrations migrations = run.migrations().loadOrWarn();
        MigratorOptions confirmed = migrators.options().withDataLossConfirmed(options.yes);
        boolean terminal = run.host().terminal() != null;
        FleetUpgrade upgrade =
                new FleetUpgrade(migrations, confirmed, run.project().scratch(), run.output(), terminal);
        FleetTargets chosen = fleet.onlyFailed() ? upgrade.failedOf(all) : all;
        return options.dryRun
                ? new FleetPlanReport(migrations, confirmed, run.output())
                        .print(chosen, direction(), goal, targets.jobs())
                : upgrade.run(chosen, direction(), goal, fleet.options(targets.jobs()));
    }

    private int print(CommandRun run, MigratorFactory migrators) {
        String text = revision();
        RevisionRange range =
                text.contains(":") ? RevisionRange.parse(text) : new RevisionRange(null, RevisionTarget.parse(text));
        OfflineMigrator migrator =
                migrators.offline(run.migrations().loadOrWarn()::loaded).withGuards(options.idempotent);
        return new ScriptReport(run.output()).print(script(migrator, range));
    }

    private int execute(CommandRun run, MigratorFactory migrators) throws SQLException {
        RevisionTarget target = RevisionTarget.parse(revision());
        ProjectMigrations migrations = run.migrations().loadOrWarn();
        Database database = run.databases().choose();
        ProgressListener progress = migrators.progress();
        Migrator migrator = migrators
                .on(database, migrations)
                .withListener(progress)
                .withOptions(migrators.options().withDataLossConfirmed(options.yes));
        if (options.dryRun) {
            return print(run.output(), migrator, plan(migrator, target));
        }
        MigrationResult result = run(migrator, target);
        return new RunReport(run.output(), migrations, progress)
                .print(result, options.show ? changedTables(database, progress) : null);
    }

    private static int print(Output output, Migrator migrator, Plan plan) throws SQLException {
        return new PlanReport(output)
                .print(
                        plan,
                        migrator.unmetRequirements(plan),
                        migrator.blockingDependencies(plan),
                        migrator.rowsInTheWay(plan),
                        migrator.losses(plan));
    }

    private static List<TableOverview> changedTables(Database database, ProgressListener progress) throws SQLException {
        List<TableOverview> tables = new ArrayList<>();
        try (Connection connection = database.connectToOneSession()) {
            for (QualifiedName name : progress.tables()) {
                TableOverviews.find(connection, name).ifPresent(tables::add);
            }
        }
        return tables;
    }
}
