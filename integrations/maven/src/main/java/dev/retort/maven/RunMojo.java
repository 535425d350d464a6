package dev.retort.maven;

import dev.retort.generator.ProjectMigrations;
import dev.retort.generator.report.PlanReport;
import dev.retort.generator.report.ProgressListener;
import dev.retort.generator.session.CommandRun;
import dev.retort.generator.session.MigratorFactory;
import dev.retort.generator.state.RunReport;
import dev.retort.plan.Plan;
import dev.retort.revision.RevisionTarget;
import dev.retort.runner.MigrationResult;
import dev.retort.runner.Migrator;
import java.sql.SQLException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The common part of upgrade and downgrade. */
abstract class RunMojo extends RetortMojo {

    /** Confirms that rows may be lost or changed. */
    @Parameter(property = "retort.yes", defaultValue = "false")
    private boolean yes;

    /** Prints the plan with its statements, and runs nothing. */
    @Parameter(property = "retort.dryRun", defaultValue = "false")
    private boolean dryRun;

    /** A word for migrations, which read it with op.argument("tag"). */
    @Parameter(property = "retort.tag")
    private @Nullable String tag;

    abstract String target() throws MojoFailureException;

    abstract Plan plan(Migrator migrator, RevisionTarget target) throws SQLException;

    abstract MigrationResult run(Migrator migrator, RevisionTarget target) throws SQLException;

    @Override
    final void run(CommandRun run) throws Exception {
        RevisionTarget target = RevisionTarget.parse(target());
        ProjectMigrations migrations = run.migrations().loadOrWarn();
        MigratorFactory migrators = run.migrators().withTag(tag);
        ProgressListener progress = migrators.progress();
        Migrator migrator = migrators
                .on(run.databases().choose(), migrations)
                .withListener(progress)
                .withOptions(migrators.options().withDataLossConfirmed(yes));
        if (dryRun) {
            Plan plan = plan(migrator, target);
            new PlanReport(run.output())
                    .print(
                            plan,
                            migrator.unmetRequirements(plan),
                            migrator.blockingDependencies(plan),
                            migrator.rowsInTheWay(plan),
                            migrator.losses(plan));
        } else {
            new RunReport(run.output(), migrations, progress).print(run(migrator, target), null);
        }
    }
}
