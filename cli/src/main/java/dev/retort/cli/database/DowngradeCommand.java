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

/** Undoes revisions. */
@Command(name = "downgrade", description = "Undo revisions down to a target.")
public final class DowngradeCommand extends RunCommand {

    @Parameters(paramLabel = "REV", description = "The target: base, an id or its prefix, -N.")
    private String revision = "";

    @Override
    String revision() {
        return revision;
    }

    @Override
    Direction direction() {
        return Direction.DOWNGRADE;
    }

    @Override
    MigrationResult run(Migrator migrator, RevisionTarget target) throws SQLException {
        return migrator.downgrade(target);
    }

    @Override
    Plan plan(Migrator migrator, RevisionTarget target) throws SQLException {
        return migrator.planDowngrade(target);
    }

    @Override
    String script(OfflineMigrator migrator, RevisionRange range) {
        return migrator.downgrade(range);
    }
}
