package dev.retort.cli;

import dev.retort.generator.Migrations;
import dev.retort.revision.RevisionRange;
import dev.retort.revision.RevisionTarget;
import dev.retort.runner.MigrationResult;
import dev.retort.runner.Migrator;
import dev.retort.runner.OfflineMigrator;
import dev.retort.runner.Plan;
import java.sql.SQLException;
import picocli.CommandLine.Mixin;

/** What upgrade and downgrade have in common. */
abstract class RunCommand implements Action {

    @Mixin
    private final RunOptions options = new RunOptions();

    @Mixin
    private final TagOption tag = new TagOption();

    abstract String revision();

    abstract MigrationResult run(Migrator migrator, RevisionTarget target) throws SQLException;

    abstract Plan plan(Migrator migrator, RevisionTarget target) throws SQLException;

    abstract String script(OfflineMigrator migrator, RevisionRange range);

    @Override
    public final int run(Session session) throws Exception {
        session.tag(tag);
        return options.sql ? printed(session) : executed(session);
    }

    private int printed(Session session) {
        String text = revision();
        RevisionRange range =
                text.contains(":") ? RevisionRange.parse(text) : new RevisionRange(null, RevisionTarget.parse(text));
        OfflineMigrator migrator = session.offline().withGuards(options.idempotent);
        return new ScriptReport(session.output()).print(script(migrator, range));
    }

    private int executed(Session session) throws SQLException {
        RevisionTarget target = RevisionTarget.parse(revision());
        Migrations migrations = session.migrations();
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
        return new RunReport(session, migrations, progress).print(run(migrator, target));
    }
}
