package dev.retort.cli.session;

import dev.retort.cli.settings.ShadowSetting;
import dev.retort.cli.text.Messages;
import dev.retort.generator.Comparer;
import dev.retort.generator.Comparison;
import dev.retort.generator.CurrentState;
import dev.retort.generator.Decisions;
import dev.retort.generator.ProjectMigrations;
import dev.retort.generator.Scope;
import dev.retort.generator.hibernate.EntityModel;
import dev.retort.generator.hibernate.EntityReader;
import dev.retort.generator.hibernate.EntitySource;
import dev.retort.generator.shadow.EmbeddedBinaries;
import dev.retort.generator.shadow.ShadowDatabase;
import dev.retort.postgres.ServerVersion;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The entities held against the current state: a live database at head, or the migrations replayed on a shadow. The
 * database stays open until this is closed.
 *
 * @param migrations the migrations so far
 * @param comparison what came of it
 * @param version the version of the server
 * @param hibernate the version of Hibernate that read the entities
 * @param connection a connection to the database that was compared
 * @param shadow the shadow, where the state is a replayed one; it may be used up by a proof
 */
public record ComparisonSession(
        ProjectMigrations migrations,
        Comparison comparison,
        ServerVersion version,
        String hibernate,
        Connection connection,
        @Nullable ShadowDatabase shadow)
        implements AutoCloseable {

    public static ComparisonSession of(CommandContext session, Scope scope, Decisions decisions) throws SQLException {
        return of(session, scope, decisions, Questions.NONE, session::migrations);
    }

    /** The same, with {@code questions} asked about what could be renames, and about the values that rows need. */
    public static ComparisonSession of(
            CommandContext session,
            Scope scope,
            Decisions decisions,
            Questions questions,
            Supplier<ProjectMigrations> migrations)
            throws SQLException {
        EntitySource entities = EntitySettings.source(session);
        Scope customized = scope.withCustomizers(session.customizers(entities.classpath()));
        Optional<Database> live = session.live();
        return live.isPresent()
                ? live(session, live.get(), customized, entities, decisions, questions, migrations)
                : replayed(session, customized, entities, decisions, questions, migrations);
    }

    private static ComparisonSession live(
            CommandContext session,
            Database database,
            Scope scope,
            EntitySource entities,
            Decisions decisions,
            Questions questions,
            Supplier<ProjectMigrations> source)
            throws SQLException {
        Connection connection = database.connect();
        try {
            ServerVersion version = Versions.supported(connection, database);
            // Hibernate takes its time, and the database is asked meanwhile.
            CompletableFuture<EntityModel> model =
                    CompletableFuture.supplyAsync(() -> EntityReader.read(entities, version));
            ProjectMigrations migrations = source.get();
            CurrentState.expectHead(connection, migrations, session.migratorOptions());
            EntityModel read = join(model);
            session.output().talk(Messages.compared(read, database.toString()));
            return new ComparisonSession(
                    migrations,
                    compare(session, scope, connection, version, read, decisions, questions),
                    version,
                    read.hibernate(),
                    connection,
                    null);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private static ComparisonSession replayed(
            CommandContext session,
            Scope scope,
            EntitySource entities,
            Decisions decisions,
            Questions questions,
            Supplier<ProjectMigrations> source)
            throws SQLException {
        ShadowSetting setting = session.settings().shadow();
        ServerVersion expected = ServerVersion.ofMajor(
                setting instanceof ShadowSetting.Embedded embedded && embedded.major() > 0
                        ? embedded.major()
                        : EmbeddedBinaries.BUNDLED_MAJOR);
        CompletableFuture<EntityModel> model =
                CompletableFuture.supplyAsync(() -> EntityReader.read(entities, expected));
        ProjectMigrations migrations = source.get();
        ShadowDatabase shadow = Shadows.open(session, setting, expected.major());
        try {
            CurrentState.replay(shadow, migrations, session.migratorOptions());
            Connection connection = shadow.connect();
            ServerVersion version = ServerVersion.of(connection);
            EntityModel read = version.major() == expected.major() ? join(model) : EntityReader.read(entities, version);
            String state = Messages.replayedMigrations(migrations.loaded().size(), version);
            session.output().talk(Messages.compared(read, state));
            return new ComparisonSession(
                    migrations,
                    compare(session, scope, connection, version, read, decisions, questions),
                    version,
                    read.hibernate(),
                    connection,
                    shadow);
        } catch (SQLException | RuntimeException e) {
            shadow.close();
            throw e;
        }
    }

    private static Comparison compare(
            CommandContext session,
            Scope scope,
            Connection connection,
            ServerVersion version,
            EntityModel model,
            Decisions decisions,
            Questions questions)
            throws SQLException {
        model.notes().forEach(note -> session.output().talk(Messages.note(note)));
        ShadowExpressionServer standIn = new ShadowExpressionServer(session, version);
        Comparer comparer = Comparer.read(connection, scope, model, standIn);
        Comparison renamed = new RenameQuestions(questions).answered(decisions, comparer);
        Comparison comparison = new BackfillQuestions(questions).answered(renamed, decisions.backfills());
        comparison.findings().remarks().forEach(remark -> session.output().talk(Messages.note(remark)));
        if (!comparison.findings().unmapped().isEmpty()) {
            session.output().talk(Messages.leftAlone(comparison.findings().unmapped()));
        }
        return comparison;
    }

    private static EntityModel join(CompletableFuture<EntityModel> model) {
        try {
            return model.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        if (shadow != null) {
            shadow.close();
        }
    }
}
