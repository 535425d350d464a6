package dev.retort.spring;

import dev.retort.preflight.DriftItem;
import dev.retort.runner.MigrationResult;
import dev.retort.runner.Migrator;
import java.sql.SQLException;
import java.util.List;

/** Refuses to migrate a database that was changed without Retort. */
record DriftStrategy(RetortMigrationStrategy next) implements RetortMigrationStrategy {

    @Override
    public MigrationResult migrate(Migrator migrator) throws SQLException {
        List<DriftItem> drift = migrator.drift();
        if (!drift.isEmpty()) {
            throw new AppliedDriftException(drift);
        }
        return next.migrate(migrator);
    }
}
