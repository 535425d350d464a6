package dev.retort.cli;

import dev.retort.generator.Migrations;
import dev.retort.revision.RevisionTarget;
import dev.retort.runner.MigrationResult;
import dev.retort.runner.Migrator;
import dev.retort.runner.Plan;
import java.sql.SQLException;
import picocli.CommandLine.Mixin;

/** What upgrade and downgrade have in common. */
abstract class RunCommand implements Action {

    @Mixin
    private final RunOptions options = new RunOptions();

    abstract String revision();

    abstract MigrationResult run(Migrator migrator, RevisionTarget target) throws SQLException;

    abstract Plan plan(Migrator migrator, RevisionTarget target) throws SQLException;

    @Override
    public final int run(Session session) throws Exception {
        RevisionTarget target = RevisionTarget.parse(revision());
        Migrations migrations = session.migrations();
        session.warnOfNoMigrations(migrations);
        Migrator migrator = session.migrator(migrations)
                .withOptions(session.migratorOptions().withYes(options.yes));
        if (options.dryRun) {
            Plan plan = plan(migrator, target);
            return new PlanReport(session.output()).print(plan, migrator.losses(plan));
        }
        return new RunReport(session, migrations).print(run(migrator, target));
    }
}
