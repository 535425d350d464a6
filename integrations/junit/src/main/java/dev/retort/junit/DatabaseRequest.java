package dev.retort.junit;

import dev.retort.junit.RetortTest.Server;
import dev.retort.junit.RetortTest.Sharing;
import dev.retort.runner.MigrationListener;
import dev.retort.runner.Migrator;
import dev.retort.session.MigratorOptions;
import dev.retort.source.ClassSource;
import dev.retort.source.MigrationSource;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import javax.sql.DataSource;

/**
 * The database that a test class asks for.
 *
 * @param migrations the package of the migrations
 * @param target the revision
 * @param sharing which tests share a database
 * @param server the server
 * @param postgres the major version, or 0
 * @param databases the class of the user's own source of databases
 */
record DatabaseRequest(
        String migrations,
        String target,
        Sharing sharing,
        Server server,
        int postgres,
        Class<? extends DatabaseSource> databases) {

    static DatabaseRequest of(RetortTest annotation) {
        return new DatabaseRequest(
                annotation.migrations().isEmpty() ? ProjectSettings.migrationsPackage() : annotation.migrations(),
                annotation.target(),
                annotation.sharing(),
                annotation.server(),
                annotation.postgres(),
                annotation.databases());
    }

    DatabaseRequest withTarget(String newTarget) {
        return new DatabaseRequest(migrations, newTarget, sharing, server, postgres, databases);
    }

    /** Returns a migrator for the database of a test, which asks for no confirmation. */
    Migrator confirmingMigrator(DataSource database) {
        return migrator(database).withOptions(MigratorOptions.DEFAULTS.withDataLossConfirmed(true));
    }

    /** Whether the server can be started here. */
    boolean isPossible() {
        return server != Server.TESTCONTAINERS || ContainerDatabaseServer.isPossible();
    }

    /** Returns the application's migrations. */
    MigrationSource source() {
        return ClassSource.of(migrations);
    }

    /** Returns a migrator of the application's migrations for a database, which logs nothing. */
    Migrator migrator(DataSource database) {
        return Migrator.of(database, source()).withListener(MigrationListener.NONE);
    }

    /** Creates the user's own source. */
    DatabaseSource createSource() {
        try {
            Constructor<? extends DatabaseSource> constructor = databases.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(databases.getName() + " cannot be created: " + e.getCause(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    databases.getName() + " cannot be created; it needs a constructor without parameters", e);
        }
    }
}
