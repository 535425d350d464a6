package dev.retort.generator;

import dev.retort.generator.diff.SchemaDiff;
import dev.retort.generator.diff.Unspoken;
import dev.retort.generator.hibernate.EntityModel;
import dev.retort.generator.hibernate.EntityModelException;
import dev.retort.generator.review.Note;
import dev.retort.generator.review.Review;
import dev.retort.generator.shadow.RebuiltState;
import dev.retort.generator.shadow.ShadowDatabase;
import dev.retort.operation.Operation;
import dev.retort.postgres.CanonicalPair;
import dev.retort.postgres.Canonicalizer;
import dev.retort.postgres.CatalogReader;
import dev.retort.postgres.CatalogScope;
import dev.retort.postgres.TemporaryTablesException;
import dev.retort.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * A database held against what the entities want of it.
 *
 * @param scope the part of the database that was looked at
 * @param actual the database as it was read
 * @param wanted what the entities want, as Hibernate says it
 * @param operations what makes the one the other; none when they are the same
 * @param notes what a reviewer should know about these operations
 */
public record Comparison(
        CatalogScope scope, Schema actual, Schema wanted, List<Operation> operations, List<Note> notes) {

    public Comparison {
        operations = List.copyOf(operations);
        notes = List.copyOf(notes);
    }

    /**
     * Compares the database of a connection, which is left as it was.
     *
     * @param standIn what expressions are compared on where that connection can make no temporary tables
     * @throws EntityModelException when two tables of the entities are one in this database
     */
    public static Comparison of(Connection connection, Scope part, EntityModel model, StandIn standIn)
            throws SQLException {
        CatalogScope scope = part.of(connection, model.schema());
        Schema wanted = model.schemaIn(scope.defaultSchema());
        Schema actual = CatalogReader.read(connection, scope);
        CanonicalPair pair = canonical(connection, scope, actual, wanted, standIn);
        Schema target = Unspoken.filledIn(pair.wanted(), pair.actual());
        List<Operation> operations = SchemaDiff.between(pair.actual(), target);
        return new Comparison(scope, actual, wanted, operations, Review.of(operations));
    }

    private static CanonicalPair canonical(
            Connection connection, CatalogScope scope, Schema actual, Schema wanted, StandIn standIn)
            throws SQLException {
        try {
            return Canonicalizer.canonicalize(connection, scope, actual, wanted);
        } catch (TemporaryTablesException e) {
            return onShadow(scope, actual, wanted, standIn, e);
        }
    }

    private static CanonicalPair onShadow(
            CatalogScope scope, Schema actual, Schema wanted, StandIn standIn, TemporaryTablesException reason)
            throws SQLException {
        try (ShadowDatabase shadow = standIn.open(reason);
                Connection connection = shadow.connect()) {
            List<String> missing = RebuiltState.make(connection, actual);
            if (!missing.isEmpty()) {
                standIn.lacks(missing);
            }
            CatalogScope there = CatalogScope.of(connection).withOtherSchemas(scope.otherSchemas());
            return Canonicalizer.canonicalize(connection, there, actual, wanted);
        }
    }

    /** Whether there is nothing to do. */
    public boolean isEmpty() {
        return operations.isEmpty();
    }
}
