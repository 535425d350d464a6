package dev.retort.cli;

import dev.retort.generator.Migrations;
import dev.retort.revision.RevisionTarget;
import dev.retort.runner.MigrationResult;
import dev.retort.runner.Migrator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Applies revisions. */
@Command(name = "upgrade", description = "Apply revisions up to one.")
final class UpgradeCommand implements Action {

    @Parameters(paramLabel = "REV", description = "head, heads, an id or the beginning of one, +N.")
    private String revision = "";

    @Mixin
    private final RunOptions options = new RunOptions();

    @Override
    public int run(Session session) throws Exception {
        RevisionTarget target = RevisionTarget.parse(revision);
        Migrations migrations = session.migrations();
        Migrator migrator = session.migrator(migrations)
                .withOptions(session.migratorOptions().withYes(options.yes));
        MigrationResult result = migrator.upgrade(target);
        return new RunReport(session, migrations).print(result);
    }
}
