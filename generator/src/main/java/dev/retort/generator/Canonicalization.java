package dev.retort.generator;

import dev.retort.generator.rename.RenamePlan;
import dev.retort.generator.shadow.RebuiltState;
import dev.retort.generator.shadow.ShadowDatabase;
import dev.retort.generator.shadow.ShadowExtensions;
import dev.retort.postgres.canonical.CanonicalPair;
import dev.retort.postgres.canonical.Canonicalizer;
import dev.retort.postgres.canonical.RenamedViewTexts;
import dev.retort.postgres.canonical.TemporaryTablesException;
import dev.retort.postgres.catalog.CatalogScope;
import dev.retort.postgres.catalog.ExtensionInventory;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * Puts expressions into PostgreSQL's own spelling: on the connection to the database, or, if that connection cannot create
 * temporary tables, on a shadow that is rebuilt like the database.
 */
final class Canonicalization {

    private final Connection connection;
    private final CatalogScope scope;
    private final Schema existing;
    private final ExpressionServer substitute;

    /**
     * A canonicalization.
     *
     * @param existing the database as it is
     * @param substitute the shadow for a connection that cannot create temporary tables
     */
    Canonicalization(Connection connection, CatalogScope scope, Schema existing, ExpressionServer substitute) {
        this.connection = connection;
        this.scope = scope;
        this.existing = existing;
        this.substitute = substitute;
    }

    /** Both sides with comparable expressions and types. */
    Sides canonical(Sides sides) throws SQLException {
        CanonicalPair pair = evaluate((there, scopeThere) ->
                Canonicalizer.canonicalize(there, scopeThere, sides.actual(), sides.wanted(), existing));
        return new Sides(pair.actual(), pair.wanted());
    }

    /** The renames, with the texts that views have after them, as far as the server can tell. */
    RenamePlan withViewTexts(RenamePlan renames) throws SQLException {
        Map<QualifiedName, String> texts = evaluate((there, scopeThere) ->
                RenamedViewTexts.read(there, scopeThere, renames.operations(), renames.unresolvedViews()));
        return renames.withViews(existing, texts);
    }

    private <T> T evaluate(Evaluation<T> evaluation) throws SQLException {
        try {
            return evaluation.on(connection, scope);
        } catch (TemporaryTablesException e) {
            return evaluateOnShadow(evaluation, e);
        }
    }

    private <T> T evaluateOnShadow(Evaluation<T> evaluation, TemporaryTablesException reason) throws SQLException {
        try (ShadowDatabase shadow = substitute.open(reason);
                Connection there = shadow.connect()) {
            ShadowExtensions extensions = ShadowExtensions.prepare(
                    there, ExtensionInventory.read(connection).installed(), List.of());
            List<String> missing = RebuiltState.create(there, existing, extensions);
            if (!missing.isEmpty()) {
                substitute.reportMissing(missing);
            }
            return evaluation.on(there, CatalogScope.of(there).withOtherSchemas(scope.otherSchemas()));
        }
    }

    private interface Evaluation<T> {
        T on(Connection connection, CatalogScope scope) throws SQLException;
    }
}
