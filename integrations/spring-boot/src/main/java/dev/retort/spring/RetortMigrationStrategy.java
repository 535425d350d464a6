package dev.retort.spring;

import dev.retort.PublicApi;
import dev.retort.runner.MigrationResult;
import dev.retort.runner.Migrator;
import java.sql.SQLException;

/**
 * Migrates the database at the start of the application. A bean of this type replaces the upgrade to
 * {@code retort.target}, for example in tests that begin with a downgrade to the base.
 */
@PublicApi
@FunctionalInterface
public interface RetortMigrationStrategy {

    /** Migrates the database, and returns the result of the last run. */
    MigrationResult migrate(Migrator migrator) throws SQLException;
}
