package dev.retort.cli.database;

import dev.retort.cli.session.Action;
import dev.retort.cli.session.CommandContext;
import dev.retort.cli.session.TagOption;
import dev.retort.cli.text.Messages;
import dev.retort.cli.text.PlanReport;
import dev.retort.cli.text.ProgressListener;
import dev.retort.cli.text.ScriptReport;
import dev.retort.generator.ProjectMigrations;
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

/** What upgrade and downgrade have in common. */
abstract class RunCommand implements Action {

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
    public final int run(CommandContext session) throws Exception {
        session.tag(tag);
        if (options.show && (options.dryRun || options.sql)) {
            throw new ParameterException(spec.commandLine(), Messages.showsWhatWasRun());
        }
        return options.sql ? printed(session) : executed(session);
    }

    private int printed(CommandContext session) {
        String text = revision();
        RevisionRange range =
                text.contains(":") ? RevisionRange.parse(text) : new RevisionRange(null, RevisionTarget.parse(text));
        OfflineMigrator migrator = session.offline().withGuards(options.idempotent);
        return new ScriptReport(session.output()).print(script(migrator, range));
    }

    private static List<TableOverview> changed(CommandContext session, ProgressListener progress) throws SQLException {
        List<TableOverview> tables = new ArrayList<>();
        try (Connection connection = session.database().connect()) {
            for (QualifiedName name : progress.tables()) {
                TableOverviews.find(connection, name).ifPresent(tables::add);
            }
        }
        return tables;
    }

    private int executed(CommandContext session) throws SQLException {
        RevisionTarget target = RevisionTarget.parse(revision());
        ProjectMigrations migrations = session.migrations();
        session.warnOfNoMigrations(migrations);
        ProgressListener progress = session.progress();
        Migrator migrator = session.migrator(migrations)
                .withListener(progress)
                .withOptions(session.migratorOptions().withYes(options.yes));
        if (options.dryRun) {
            Plan plan = plan(migrator, target);
            return new PlanReport(session.output())
                    .print(
                            plan,
                            migrator.unmet(plan),
                            migrator.obstacles(plan),
                            migrator.rowsInTheWay(plan),
                            migrator.losses(plan));
        }
        MigrationResult result = run(migrator, target);
        return new RunReport(session, migrations, progress)
                .print(result, options.show ? changed(session, progress) : null);
    }
}
