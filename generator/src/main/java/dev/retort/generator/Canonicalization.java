package dev.retort.generator;

import dev.retort.generator.shadow.RebuiltState;
import dev.retort.generator.shadow.ShadowDatabase;
import dev.retort.postgres.canonical.TemporaryTablesException;
import dev.retort.postgres.catalog.CatalogScope;
import dev.retort.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Where PostgreSQL is asked what it makes of a text: on the database's own connection, or on a shadow that is made like it
 * where that takes no temporary tables.
 */
final class Canonicalization {

    private final Connection connection;
    private final CatalogScope scope;
    private final Schema actual;
    private final ExpressionServer standIn;

    Canonicalization(Connection connection, CatalogScope scope, Schema actual, ExpressionServer standIn) {
        this.connection = connection;
        this.scope = scope;
        this.actual = actual;
        this.standIn = standIn;
    }

    <T> T ask(Question<T> question) throws SQLException {
        try {
            return question.on(connection, scope);
        } catch (TemporaryTablesException e) {
            return askShadow(question, e);
        }
    }

    private <T> T askShadow(Question<T> question, TemporaryTablesException reason) throws SQLException {
        try (ShadowDatabase shadow = standIn.open(reason);
                Connection there = shadow.connect()) {
            List<String> missing = RebuiltState.make(there, actual);
            if (!missing.isEmpty()) {
                standIn.lacks(missing);
            }
            return question.on(there, CatalogScope.of(there).withOtherSchemas(scope.otherSchemas()));
        }
    }

    interface Question<T> {
        T on(Connection connection, CatalogScope scope) throws SQLException;
    }
}
