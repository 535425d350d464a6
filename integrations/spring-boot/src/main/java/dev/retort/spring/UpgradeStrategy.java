package dev.retort.spring;

import dev.retort.revision.RevisionTarget;
import dev.retort.runner.MigrationResult;
import dev.retort.runner.Migrator;
import java.sql.SQLException;

/** Applies the pending revisions. */
record UpgradeStrategy(RevisionTarget target) implements RetortMigrationStrategy {

    @Override
    public MigrationResult migrate(Migrator migrator) throws SQLException {
        return migrator.upgrade(target);
    }
}
