package dev.retort.generator.session;

import dev.retort.generator.CurrentState;
import dev.retort.generator.DatabaseCatalog;
import dev.retort.generator.ProjectMigrations;
import dev.retort.generator.Scope;
import dev.retort.generator.cache.EntityModelCache;
import dev.retort.generator.hibernate.EntityModel;
import dev.retort.generator.hibernate.EntitySource;
import dev.retort.generator.report.Messages;
import dev.retort.generator.report.Output;
import dev.retort.generator.shadow.ShadowDatabase;
import dev.retort.postgres.ServerVersion;
import dev.retort.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Opens the database that the entities are compared with. The entities are read while the migrations are compiled,
 * the database is brought to the state before the next revision, and its catalog is read.
 */
final class ComparedDatabases {

    private final Databases databases;
    private final Shadows shadows;
    private final MigratorFactory migrators;
    private final EntityModelCache models;
    private final Output output;

    ComparedDatabases(
            Databases databases, Shadows shadows, MigratorFactory migrators, EntityModelCache models, Output output) {
        this.databases = databases;
        this.shadows = shadows;
        this.migrators = migrators;
        this.models = models;
        this.output = output;
    }

    /** Opens that database. */
    ComparedDatabase open(Database database, EntitySource entities, Scope scope, Supplier<ProjectMigrations> migrations)
            throws SQLException {
        return live(database, entities, scope, migrations);
    }

    /** Opens the configured database, or replays the migrations on a shadow if none is configured. */
    ComparedDatabase open(EntitySource entities, Scope scope, Supplier<ProjectMigrations> migrations)
            throws SQLException {
        Optional<Database> live = databases.chooseConfigured();
        return live.isPresent() ? live(live.get(), entities, scope, migrations) : replayed(entities, scope, migrations);
    }

    /** The objects of the other persistence units beside those entities, by the name of the unit. */
    Map<String, Schema> otherUnits(EntitySource entities, ServerVersion version) {
        return models.readOthers(entities, version);
    }

    private ComparedDatabase live(
            Database database, EntitySource entities, Scope scope, Supplier<ProjectMigrations> source)
            throws SQLException {
        Connection connection = database.connectToOneSession();
        try {
            ServerVersion version = Versions.supported(connection, database);
            CompletableFuture<EntityModel> reading = startReading(entities, version);
            ProjectMigrations migrations = source.get();
            CurrentState.expectHead(connection, migrations, migrators.options());
            DatabaseCatalog catalog = DatabaseCatalog.read(connection, scope);
            EntityModel model = join(reading);
            output.talk(Messages.compared(model, database.toString()));
            return new ComparedDatabase(migrations, model, version, catalog, null);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private ComparedDatabase replayed(EntitySource entities, Scope scope, Supplier<ProjectMigrations> source)
            throws SQLException {
        ServerVersion expected = shadows.expectedVersion();
        CompletableFuture<EntityModel> reading = startReading(entities, expected);
        ProjectMigrations migrations = source.get();
        ShadowDatabase shadow = shadows.open(expected.major());
        try {
            CurrentState.replay(shadow, migrations, migrators.options());
            Connection connection = shadow.connect();
            ServerVersion version = ServerVersion.of(connection);
            DatabaseCatalog catalog = DatabaseCatalog.read(connection, scope);
            EntityModel model = version.major() == expected.major() ? join(reading) : models.read(entities, version);
            String state = Messages.replayedMigrations(migrations.loaded().size(), version);
            output.talk(Messages.compared(model, state));
            return new ComparedDatabase(migrations, model, version, catalog, shadow);
        } catch (SQLException | RuntimeException e) {
            shadow.close();
            throw e;
        }
    }

    private CompletableFuture<EntityModel> startReading(EntitySource entities, ServerVersion version) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return CompletableFuture.supplyAsync(() -> read(entities, version, loader));
    }

    /** Libraries look for their services in the loader of the thread; a pooled one has none of its own. */
    private EntityModel read(EntitySource entities, ServerVersion version, ClassLoader loader) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return models.read(entities, version);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static EntityModel join(CompletableFuture<EntityModel> reading) {
        try {
            return reading.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
