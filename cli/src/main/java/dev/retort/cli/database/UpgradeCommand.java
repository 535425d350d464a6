package dev.retort.cli.database;

import dev.retort.plan.OfflineMigrator;
import dev.retort.plan.Plan;
import dev.retort.revision.Direction;
import dev.retort.revision.RevisionRange;
import dev.retort.revision.RevisionTarget;
import dev.retort.runner.MigrationResult;
import dev.retort.runner.Migrator;
import java.sql.SQLException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Applies revisions. */
@Command(name = "upgrade", description = "Apply revisions up to a target.")
public final class UpgradeCommand extends RunCommand {

    @Parameters(paramLabel = "REV", description = "The target: head, heads, an id or its prefix, +N.")
    private String revision = "";

    @Override
    String revision() {
        return revision;
    }

    @Override
    Direction direction() {
        return Direction.UPGRADE;
    }

    @Override
    MigrationResult run(Migrator migrator, RevisionTarget target) throws SQLException {
        return migrator.upgrade(target);
    }

    @Override
    Plan plan(Migrator migrator, RevisionTarget target) throws SQLException {
        return migrator.plan(target);
    }

    @Override
    String script(OfflineMigrator migrator, RevisionRange range) {
        return migrator.upgrade(range);
    }
}
