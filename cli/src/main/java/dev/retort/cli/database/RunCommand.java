package dev.retort.cli.database;

import dev.retort.cli.session.CommandAction;
import dev.retort.cli.session.TagOption;
import dev.retort.cli.text.UsageMessages;
import dev.retort.generator.ProjectMigrations;
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
import dev.retort.revision.RevisionRange;
import dev.retort.revision.RevisionTarget;
import dev.retort.runner.MigrationResult;
import dev.retort.runner.Migrator;
import dev.retort.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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

    abstract String revision();

    abstract MigrationResult run(Migrator migrator, RevisionTarget target) throws SQLException;

    abstract Plan plan(Migrator migrator, RevisionTarget target) throws SQLException;

    abstract String script(OfflineMigrator migrator, RevisionRange range);

    @Override
    public final void checkOptions() {
        if (options.show && (options.dryRun || options.sql)) {
            throw new ParameterException(spec.commandLine(), UsageMessages.showsWhatWasRun());
        }
    }

    @Override
    public final int run(CommandRun run) throws Exception {
        MigratorFactory migrators = run.migrators().withTag(tag.value());
        return options.sql ? print(run, migrators) : execute(run, migrators);
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
