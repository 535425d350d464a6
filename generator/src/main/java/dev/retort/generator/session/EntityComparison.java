package dev.retort.generator.session;

import dev.retort.generator.Comparer;
import dev.retort.generator.Comparison;
import dev.retort.generator.Customizers;
import dev.retort.generator.MigratedViews;
import dev.retort.generator.ProjectMigrations;
import dev.retort.generator.Scope;
import dev.retort.generator.filter.ObjectName;
import dev.retort.generator.hibernate.EntitySource;
import dev.retort.generator.report.Messages;
import dev.retort.generator.report.Output;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;

/** Compares the project's entities with the result of its migrations. */
public final class EntityComparison {

    private final EntitySettings entities;
    private final ComparedDatabases databases;
    private final Shadows shadows;
    private final HibernateChange hibernate;
    private final Output output;

    EntityComparison(
            EntitySettings entities,
            ComparedDatabases databases,
            Shadows shadows,
            HibernateChange hibernate,
            Output output) {
        this.entities = entities;
        this.databases = databases;
        this.shadows = shadows;
        this.hibernate = hibernate;
        this.output = output;
    }

    /** Compares them with that database; the caller closes the session. */
    public ComparisonSession open(Database database, ComparisonRequest request, Supplier<ProjectMigrations> migrations)
            throws SQLException {
        return open(request, (source, scope) -> databases.open(database, source, scope, migrations));
    }

    /** Compares them; the caller closes the session. */
    public ComparisonSession open(ComparisonRequest request, Supplier<ProjectMigrations> migrations)
            throws SQLException {
        return open(request, (source, scope) -> databases.open(source, scope, migrations));
    }

    private interface Opening {
        ComparedDatabase open(EntitySource source, Scope scope) throws SQLException;
    }

    private ComparisonSession open(ComparisonRequest request, Opening opening) throws SQLException {
        EntitySource source = entities.source();
        Customizers customizers = Customizers.on(source.classpath());
        try {
            ComparedDatabase database = opening.open(source, request.scope());
            return open(source, database, request.withCustomizers(customizers), customizers);
        } catch (SQLException | RuntimeException e) {
            customizers.close();
            throw e;
        }
    }

    private ComparisonSession open(
            EntitySource source, ComparedDatabase database, ComparisonRequest request, Customizers customizers)
            throws SQLException {
        try {
            Comparison comparison = compare(source, database, request);
            if (!output.isQuiet()) {
                hibernate
                        .describe(source, database, comparison)
                        .ifPresent(change -> output.talk(Messages.note(change)));
            }
            return new ComparisonSession(database, comparison, customizers);
        } catch (SQLException | RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private Comparison compare(EntitySource source, ComparedDatabase database, ComparisonRequest request)
            throws SQLException {
        database.model().notes().forEach(note -> output.talk(Messages.note(note)));
        Comparer comparer = Comparer.read(
                database.catalog(),
                request.scope(),
                database.model(),
                new ShadowExpressionServer(shadows, output, database.connection()),
                () -> MigratedViews.of(database.migrations()),
                () -> databases.otherUnits(source, database.version()));
        Comparison renamed = new RenameQuestions(request.questions()).answered(request.decisions(), comparer);
        Comparison comparison = new BackfillQuestions(request.questions())
                .answered(renamed, request.decisions().backfills());
        comparison.findings().remarks().forEach(remark -> output.talk(Messages.note(remark)));
        if (!comparison.findings().unmapped().isEmpty()) {
            output.talk(Messages.leftAlone(comparison.findings().unmapped()));
        }
        List<String> histories = comparison.findings().unmapped().stream()
                .filter(ObjectName::isHistoryOfAnotherTool)
                .map(ObjectName::toString)
                .toList();
        if (!histories.isEmpty()
                && !comparison.isEmpty()
                && database.migrations().loaded().isEmpty()) {
            output.talk(Messages.note(Messages.tookOver(histories, output.wording())));
        }
        return comparison;
    }
}
