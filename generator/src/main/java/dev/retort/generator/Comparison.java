package dev.retort.generator;

import dev.retort.generator.diff.FrozenDefaults;
import dev.retort.generator.impact.Backfills;
import dev.retort.generator.impact.UnknownBackfillException;
import dev.retort.generator.note.HazardName;
import dev.retort.generator.note.Note;
import dev.retort.generator.rename.RenameCandidate;
import dev.retort.generator.rename.RenameCandidates;
import dev.retort.generator.review.Review;
import dev.retort.operation.Operation;
import dev.retort.schema.ColumnName;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A database compared with its entities.
 *
 * @param rules the objects that take part, and the project's own rules
 * @param sides both schemas as they were read, with the objects that are left alone
 * @param findings the result of comparing them
 * @param operations the operations that were found, with the values that rows get; empty if both sides are the same
 * @param notes the notes on these operations for a reviewer
 * @param undecided the drops and additions that could be a rename and are not declared as one
 */
public record Comparison(
        ComparisonRules rules,
        Sides sides,
        Findings findings,
        List<Operation> operations,
        List<Note> notes,
        List<RenameCandidate> undecided) {

    public Comparison {
        operations = List.copyOf(operations);
        notes = List.copyOf(notes);
        undecided = List.copyOf(undecided);
    }

    /**
     * Adds the values for rows to what was found, and the notes for the reviewer.
     *
     * @throws UnknownBackfillException when a value is for a column that gets none
     */
    static Comparison of(ComparisonRules rules, Sides sides, Findings findings, Map<ColumnName, String> backfills) {
        Schema renamed = sides.renamed(findings.operations()).actual();
        List<Operation> operations = Backfills.in(findings.operations(), renamed, findings.rows(), backfills);
        List<RenameCandidate> undecided = RenameCandidates.among(operations);
        List<Note> notes = new ArrayList<>(Review.of(
                operations,
                findings.rows(),
                findings.blockingDependencies(),
                FrozenDefaults.in(sides.wanted()),
                rules.details().positions(),
                findings.conversions(),
                findings.trials(),
                renamed));
        notes.addAll(findings.dependentProperties().notes());
        findings.replicatedChanges()
                .forEach(change -> notes.add(new Note(
                        change.operation(), Note.Level.WARNING, HazardName.BREAKS_REPLICATION, change.text())));
        undecided.forEach(candidate -> notes.add(candidate.note()));
        List<Note> placed = notes.stream()
                .map(note -> note.concerning(
                        Review.relations(operations.get(note.operation())),
                        rules.scope().defaultSchema()))
                .toList();
        return new Comparison(rules, sides, findings, operations, placed, undecided);
    }

    /**
     * This comparison with other values for rows.
     *
     * @throws UnknownBackfillException when a value is for a column that gets none
     */
    public Comparison withBackfills(Map<ColumnName, String> backfills) {
        return of(rules, sides, findings, backfills);
    }

    /** The columns in which rows need a value that is not given. */
    public List<ColumnName> unanswered() {
        return Backfills.needed(operations);
    }

    /** Whether both sides are the same. */
    public boolean isEmpty() {
        return operations.isEmpty();
    }
}
