package dev.retort.generator.review;

import dev.retort.generator.note.Note;
import dev.retort.operation.Operation;
import dev.retort.postgres.catalog.RowFacts;
import dev.retort.postgres.unmanaged.BlockingDependency;
import dev.retort.schema.ColumnName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Looks at a list of operations and says what each of them locks, rewrites, loses or breaks. */
public final class Review {

    private Review() {}

    /**
     * The notes on these operations, in their order and the worst first within one operation.
     *
     * <p>An operation on a table that the same list creates locks nobody out and finds no rows, so nothing is said.
     */
    public static List<Note> of(List<Operation> operations) {
        return of(operations, RowFacts.NONE);
    }

    /** The same, with what is known of the rows that are there. */
    public static List<Note> of(List<Operation> operations, RowFacts rows) {
        return of(operations, rows, List.of());
    }

    /** The same, with what is in the way of them. */
    public static List<Note> of(List<Operation> operations, RowFacts rows, List<BlockingDependency> obstacles) {
        return of(operations, rows, obstacles, Set.of());
    }

    /**
     * The same.
     *
     * @param frozen the columns whose default is one moment, though it is spelled as now
     */
    public static List<Note> of(
            List<Operation> operations, RowFacts rows, List<BlockingDependency> obstacles, Set<ColumnName> frozen) {
        TableContext surroundings = TableContext.of(operations);
        DroppedChecks dropped = new DroppedChecks(operations);
        List<Hazard> hazards = List.of(
                new DataLossHazard(),
                new RequiredValueHazard(surroundings, rows),
                new TypeChangeHazard(),
                new EnumHazard(),
                new ValueListHazard(dropped),
                new OrdinalHazard(dropped),
                new CompositeHazard(),
                new RenameHazard(),
                new IdentityHazard(surroundings),
                new SequenceHazard(operations),
                new FrozenDefaultHazard(frozen),
                new ViewHazard(),
                new InvalidIndexHazard(),
                new InheritanceHazard(),
                new LockHazard(surroundings));
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < operations.size(); i++) {
            int number = i;
            obstacles.stream()
                    .filter(obstacle -> obstacle.operation() == number)
                    .map(Review::note)
                    .forEach(notes::add);
            notes.addAll(of(i, operations.get(i), hazards));
        }
        return List.copyOf(notes);
    }

    /** The notes on operations that lead back: what rows get whose own values are gone. */
    public static List<Note> ofDowngrade(List<Operation> operations) {
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < operations.size(); i++) {
            notes.addAll(of(i, operations.get(i), List.of(new LostValueHazard())));
        }
        return List.copyOf(notes);
    }

    private static Note note(BlockingDependency obstacle) {
        String text = "In the way: " + obstacle.problem() + ", and the upgrade refuses to begin. To go on, "
                + obstacle.remedy() + ".";
        return new Note(obstacle.operation(), Note.Level.DANGER, text);
    }

    private static List<Note> of(int number, Operation operation, List<Hazard> hazards) {
        Stream<Finding> findings = hazards.stream().flatMap(hazard -> operation.accept(hazard).stream());
        return findings.sorted(Comparator.comparing(Finding::level).reversed())
                .map(finding -> new Note(number, finding.level(), finding.text()))
                .toList();
    }
}
