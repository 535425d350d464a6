package dev.retort.generator;

import dev.retort.generator.diff.FrozenDefaults;
import dev.retort.generator.filter.ObjectName;
import dev.retort.generator.filter.SchemaFilter;
import dev.retort.generator.hibernate.EntityModel;
import dev.retort.generator.hibernate.EntityModelException;
import dev.retort.generator.impact.Backfills;
import dev.retort.generator.impact.DependentProperties;
import dev.retort.generator.impact.UnknownBackfillException;
import dev.retort.generator.rename.RenameCandidate;
import dev.retort.generator.rename.RenameCandidates;
import dev.retort.generator.rename.RenameException;
import dev.retort.generator.rename.RenamedSchema;
import dev.retort.generator.review.Note;
import dev.retort.generator.review.Review;
import dev.retort.operation.Operation;
import dev.retort.postgres.catalog.CatalogScope;
import dev.retort.postgres.catalog.RowFacts;
import dev.retort.postgres.unmanaged.BlockingDependency;
import dev.retort.schema.ColumnName;
import dev.retort.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A database held against what the entities want of it.
 *
 * @param scope the part of the database that was looked at
 * @param filter what of both sides was left alone
 * @param customizers the project's own say
 * @param auxiliaries what the mappings bring as statements of their own
 * @param actual the database as it was read, with what is left alone
 * @param wanted what the entities want, as Hibernate says it, with what is left alone
 * @param unmapped what no entity maps and the database keeps: other tools' tables, or all of it where nothing is dropped
 * @param remarks what the database has in a form that Retort does not manage, and the entities want; a sentence each
 * @param operations what makes the one the other; none when they are the same
 * @param notes what a reviewer should know about these operations
 * @param rows what is known of the rows that these operations are about
 * @param obstacles what is in the way of these operations
 * @param attachments what hangs on its tables and goes with them without a word
 * @param undecided what could be a rename, and is a drop and an addition as long as nobody says so
 */
public record Comparison(
        CatalogScope scope,
        SchemaFilter filter,
        Customizers customizers,
        Auxiliaries auxiliaries,
        Schema actual,
        Schema wanted,
        List<ObjectName> unmapped,
        List<String> remarks,
        List<Operation> operations,
        List<Note> notes,
        RowFacts rows,
        List<BlockingDependency> obstacles,
        DependentProperties attachments,
        List<RenameCandidate> undecided) {

    public Comparison {
        unmapped = List.copyOf(unmapped);
        remarks = List.copyOf(remarks);
        operations = List.copyOf(operations);
        notes = List.copyOf(notes);
        obstacles = List.copyOf(obstacles);
        undecided = List.copyOf(undecided);
    }

    /** Compares the database of a connection where nothing is decided yet. */
    public static Comparison of(Connection connection, Scope part, EntityModel model, ExpressionServer standIn)
            throws SQLException {
        return of(connection, part, model, Decisions.NONE, standIn);
    }

    /**
     * Compares the database of a connection, which is left as it was.
     *
     * @param decisions what a person has decided
     * @param standIn what expressions are compared on where that connection can make no temporary tables
     * @throws EntityModelException when two tables of the entities are one in this database
     * @throws RenameException when a rename names what is not there
     * @throws UnknownBackfillException when a decision is about a column that gets no value
     */
    public static Comparison of(
            Connection connection, Scope part, EntityModel model, Decisions decisions, ExpressionServer standIn)
            throws SQLException {
        return Comparer.read(connection, part, model, standIn).compare(decisions);
    }

    /**
     * The same with values for rows.
     *
     * @throws UnknownBackfillException when one is for a column that gets no value
     */
    public Comparison answered(Map<ColumnName, String> backfills) {
        List<Operation> filled = Backfills.in(operations, RenamedSchema.after(actual, operations), rows, backfills);
        List<RenameCandidate> candidates = RenameCandidates.among(filled);
        List<Note> said = new ArrayList<>(Review.of(filled, rows, obstacles, FrozenDefaults.in(wanted)));
        said.addAll(attachments.notes());
        candidates.forEach(candidate -> said.add(candidate.note()));
        return new Comparison(
                scope,
                filter,
                customizers,
                auxiliaries,
                actual,
                wanted,
                unmapped,
                remarks,
                filled,
                said,
                rows,
                obstacles,
                attachments,
                candidates);
    }

    /** The columns in which rows need a value that nobody has given. */
    public List<ColumnName> unanswered() {
        return Backfills.needed(operations);
    }

    /** What the project makes of a difference, what the mappings bring by themselves kept. */
    public List<Operation> rewrite(List<Operation> difference) {
        return customizers.rewrite(auxiliaries.kept(difference));
    }

    /** Whether there is nothing to do. */
    public boolean isEmpty() {
        return operations.isEmpty();
    }
}
