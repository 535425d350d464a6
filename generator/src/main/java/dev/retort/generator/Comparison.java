package dev.retort.generator;

import dev.retort.generator.diff.SchemaDiff;
import dev.retort.generator.diff.Unspoken;
import dev.retort.generator.filter.FilteredSchemas;
import dev.retort.generator.filter.ObjectName;
import dev.retort.generator.filter.Occupied;
import dev.retort.generator.filter.SchemaFilter;
import dev.retort.generator.hibernate.EntityModel;
import dev.retort.generator.hibernate.EntityModelException;
import dev.retort.generator.review.Note;
import dev.retort.generator.review.Review;
import dev.retort.generator.rows.Backfills;
import dev.retort.generator.rows.UnknownBackfillException;
import dev.retort.generator.shadow.RebuiltState;
import dev.retort.generator.shadow.ShadowDatabase;
import dev.retort.operation.Operation;
import dev.retort.postgres.CanonicalPair;
import dev.retort.postgres.Canonicalizer;
import dev.retort.postgres.CatalogReader;
import dev.retort.postgres.CatalogScope;
import dev.retort.postgres.Obstacle;
import dev.retort.postgres.Obstacles;
import dev.retort.postgres.RowFacts;
import dev.retort.postgres.TemporaryTablesException;
import dev.retort.postgres.UnmanagedObjects;
import dev.retort.schema.ColumnName;
import dev.retort.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * A database held against what the entities want of it.
 *
 * @param scope the part of the database that was looked at
 * @param filter what of both sides was left alone
 * @param customizers the project's own say
 * @param actual the database as it was read, with what is left alone
 * @param wanted what the entities want, as Hibernate says it, with what is left alone
 * @param unmapped what no entity maps and the database keeps: other tools' tables, or all of it where nothing is dropped
 * @param remarks what the database has in a form that Retort does not manage, and the entities want; a sentence each
 * @param operations what makes the one the other; none when they are the same
 * @param notes what a reviewer should know about these operations
 * @param rows what is known of the rows that these operations are about
 * @param obstacles what is in the way of these operations
 */
public record Comparison(
        CatalogScope scope,
        SchemaFilter filter,
        Customizers customizers,
        Schema actual,
        Schema wanted,
        List<ObjectName> unmapped,
        List<String> remarks,
        List<Operation> operations,
        List<Note> notes,
        RowFacts rows,
        List<Obstacle> obstacles) {

    public Comparison {
        unmapped = List.copyOf(unmapped);
        remarks = List.copyOf(remarks);
        operations = List.copyOf(operations);
        notes = List.copyOf(notes);
        obstacles = List.copyOf(obstacles);
    }

    /** Compares the database of a connection where nothing is decided yet. */
    public static Comparison of(Connection connection, Scope part, EntityModel model, StandIn standIn)
            throws SQLException {
        return of(connection, part, model, Decisions.NONE, standIn);
    }

    /**
     * Compares the database of a connection, which is left as it was.
     *
     * @param decisions what a person has decided
     * @param standIn what expressions are compared on where that connection can make no temporary tables
     * @throws EntityModelException when two tables of the entities are one in this database
     * @throws UnknownBackfillException when a decision is about a column that gets no value
     */
    public static Comparison of(
            Connection connection, Scope part, EntityModel model, Decisions decisions, StandIn standIn)
            throws SQLException {
        CatalogScope scope = part.of(connection, model.schema());
        Occupied occupied = new Occupied(UnmanagedObjects.read(connection, scope));
        Schema wanted = occupied.without(model.schemaIn(scope.defaultSchema()));
        Schema actual = CatalogReader.read(connection, scope);
        SchemaFilter filter = part.filterIn(scope.defaultSchema());
        FilteredSchemas seen = filter.apply(actual, wanted);
        CanonicalPair pair = canonical(connection, scope, seen.actual(), seen.wanted(), standIn);
        Schema target = Unspoken.filledIn(pair.wanted(), pair.actual());
        List<Operation> operations = part.customizers().rewrite(SchemaDiff.between(pair.actual(), target, actual));
        RowFacts rows = Backfills.look(connection, pair.actual(), operations);
        return new Comparison(
                        scope,
                        filter,
                        part.customizers(),
                        actual,
                        wanted,
                        seen.unmapped(),
                        occupied.remarks(),
                        operations,
                        List.of(),
                        rows,
                        Obstacles.of(connection, operations))
                .answered(decisions.backfills());
    }

    /**
     * The same with values for rows.
     *
     * @throws UnknownBackfillException when one is for a column that gets no value
     */
    public Comparison answered(Map<ColumnName, String> backfills) {
        List<Operation> filled = Backfills.in(operations, actual, rows, backfills);
        return new Comparison(
                scope,
                filter,
                customizers,
                actual,
                wanted,
                unmapped,
                remarks,
                filled,
                Review.of(filled, rows, obstacles),
                rows,
                obstacles);
    }

    /** The columns in which rows need a value that nobody has given. */
    public List<ColumnName> unanswered() {
        return Backfills.needed(operations);
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
