package dev.retort.spring;

import dev.retort.PublicApi;
import dev.retort.revision.RevisionTarget;
import dev.retort.runner.MigrationResult;
import dev.retort.runner.Migrator;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.InitializingBean;

/**
 * Migrates a database when the bean is created. Beans that use a database are created later.
 *
 * <p>An application with several databases has one such bean for each of them.
 */
@PublicApi
public final class RetortMigrationInitializer implements InitializingBean {

    private final Migrator migrator;
    private final RevisionTarget target;
    private final RetortMigrationStrategy strategy;
    private volatile @Nullable MigrationStatus status;

    /** Creates an initializer that upgrades to the head. */
    public RetortMigrationInitializer(Migrator migrator) {
        this(migrator, RevisionTarget.HEAD, each -> each.upgrade(RevisionTarget.HEAD));
    }

    /**
     * Creates an initializer that migrates with a strategy.
     *
     * @param target the revision at which {@link #status} counts no revision as pending
     */
    public RetortMigrationInitializer(Migrator migrator, RevisionTarget target, RetortMigrationStrategy strategy) {
        this.migrator = migrator;
        this.target = target;
        this.strategy = strategy;
    }

    /** Migrates the database. */
    @Override
    public void afterPropertiesSet() throws SQLException {
        MigrationResult result = strategy.migrate(migrator);
        status = MigrationStatus.of(result, migrator.graph(), target);
    }

    /**
     * Returns the state of the database after the migration. It is not read from the database again.
     *
     * @throws IllegalStateException before the migration
     */
    public MigrationStatus status() {
        MigrationStatus known = status;
        if (known == null) {
            throw new IllegalStateException("the database was not migrated yet");
        }
        return known;
    }
}
