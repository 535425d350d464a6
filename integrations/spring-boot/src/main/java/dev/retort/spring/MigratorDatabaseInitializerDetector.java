package dev.retort.spring;

import dev.retort.runner.MigrationResult;
import dev.retort.runner.Migrator;
import java.util.Set;
import org.springframework.boot.sql.init.dependency.AbstractBeansOfTypeDatabaseInitializerDetector;

/** Makes beans that use a database wait for a migrator of the application, which may upgrade when it is created. */
final class MigratorDatabaseInitializerDetector extends AbstractBeansOfTypeDatabaseInitializerDetector {

    @Override
    protected Set<Class<?>> getDatabaseInitializerBeanTypes() {
        return Set.of(Migrator.class, MigrationResult.class);
    }

    @Override
    public int getOrder() {
        return 0;
    }
}
