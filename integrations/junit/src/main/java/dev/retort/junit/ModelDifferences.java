package dev.retort.junit;

import dev.retort.generator.Comparer;
import dev.retort.generator.Customizers;
import dev.retort.generator.Decisions;
import dev.retort.generator.ExpressionServer;
import dev.retort.generator.Scope;
import dev.retort.generator.hibernate.EntityReader;
import dev.retort.generator.hibernate.EntitySource;
import dev.retort.generator.review.OperationChange;
import dev.retort.generator.review.OperationSummary;
import dev.retort.generator.shadow.ShadowDatabase;
import dev.retort.operation.Operation;
import dev.retort.postgres.ServerVersion;
import dev.retort.postgres.canonical.TemporaryTablesException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Compares the entities with a database that the migrations have built. */
final class ModelDifferences {

    /** The user of a test's database may create temporary tables, so that no other server is needed. */
    private static final ExpressionServer NO_OTHER_SERVER = new ExpressionServer() {
        @Override
        public ShadowDatabase open(TemporaryTablesException reason) throws SQLException {
            throw reason;
        }

        @Override
        public void reportMissing(List<String> objects) {
            throw new IllegalStateException("objects were rebuilt without a server: " + objects);
        }
    };

    private ModelDifferences() {}

    /** Returns the operations, one line each, that would make the database match the entities. */
    static List<String> between(EntitySource entities, TestDatabase database, Scope scope) throws SQLException {
        try (Customizers customizers = Customizers.on(entities.classpath());
                Connection connection = database.connect()) {
            Comparer comparer = Comparer.read(
                    connection,
                    scope.withCustomizers(customizers),
                    EntityReader.read(entities, ServerVersion.of(connection)),
                    NO_OTHER_SERVER);
            return comparer.compare(Decisions.NONE).operations().stream()
                    .map(ModelDifferences::line)
                    .toList();
        }
    }

    private static String line(Operation operation) {
        String summary = OperationSummary.of(operation).toString();
        return OperationChange.of(operation)
                .map(change -> summary + ": " + change)
                .orElse(summary);
    }
}
