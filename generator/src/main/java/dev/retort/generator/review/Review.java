package dev.retort.generator.review;

import dev.retort.generator.mapping.ListPosition;
import dev.retort.generator.note.AffectedRelation;
import dev.retort.generator.note.HazardName;
import dev.retort.generator.note.Note;
import dev.retort.operation.Operation;
import dev.retort.operation.ReplacedColumns;
import dev.retort.postgres.catalog.RowFacts;
import dev.retort.postgres.rows.TypeTrial;
import dev.retort.postgres.type.TypeConversions;
import dev.retort.postgres.unmanaged.BlockingDependency;
import dev.retort.schema.ColumnName;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the locks, table rewrites, data losses and failures that a list of operations causes. */
public final class Review {

    private Review() {}

    /**
     * The notes on these operations, in their order and the worst first within one operation.
     *
     * <p>Operations on tables that the same list creates have no notes, because these tables are not in use yet.
     */
    public static List<Note> of(List<Operation> operations) {
        return of(operations, RowFacts.NONE);
    }

    /** The same, with facts about the existing rows. */
    public static List<Note> of(List<Operation> operations, RowFacts rows) {
        return of(operations, rows, List.of());
    }

    /** The same, with the objects that block the operations. */
    public static List<Note> of(List<Operation> operations, RowFacts rows, List<BlockingDependency> obstacles) {
        return of(
                operations,
                rows,
                obstacles,
                Set.of(),
                Map.of(),
                TypeConversions.knowing(type -> false),
                Map.of(),
                Schema.EMPTY);
    }

    /**
     * The same.
     *
     * @param frozen the columns whose default is a fixed time, because the entities write it as the literal 'now'
     * @param positions the columns that hold the positions of lists
     * @param conversions the effects of changes of type
     * @param trials the outcomes of the changes of type that were tried, by column
     * @param before the schema before the operations, with the names that they give
     */
    public static List<Note> of(
            List<Operation> operations,
            RowFacts rows,
            List<BlockingDependency> obstacles,
            Set<ColumnName> frozen,
            Map<ColumnName, ListPosition> positions,
            TypeConversions conversions,
            Map<ColumnName, TypeTrial> trials,
            Schema before) {
        TableContext surroundings = TableContext.of(operations);
        ReplacedColumns replaced = ReplacedColumns.among(operations);
        DroppedChecks dropped = new DroppedChecks(operations);
        List<Hazard> hazards = List.of(
                new DataLossHazard(replaced),
                new RequiredValueHazard(surroundings, rows, replaced),
                new NewConstraintHazard(surroundings, new AddedValues(operations), positions),
                new TypeChangeHazard(conversions, trials),
                new EnumHazard(),
                new ValueListHazard(dropped),
                new OrdinalHazard(dropped),
                new CompositeHazard(conversions),
                new RenameHazard(replaced),
                new IdentityHazard(surroundings),
                new SequenceHazard(),
                new FrozenDefaultHazard(frozen),
                new ViewHazard(),
                new InvalidIndexHazard(),
                new InheritanceHazard(),
                new RecreatedPartHazard(operations),
                new RowSecurityHazard(surroundings, operations),
                new LockHazard(surroundings, conversions, trials, new Revalidation(before, operations)));
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < operations.size(); i++) {
            int number = i;
            obstacles.stream()
                    .filter(obstacle -> obstacle.operation() == number)
                    .map(Review::blocked)
                    .forEach(notes::add);
            notes.addAll(of(i, operations.get(i), hazards));
        }
        return List.copyOf(notes);
    }

    /** The notes on the operations of a downgrade: the values that rows get in place of their lost ones. */
    public static List<Note> ofDowngrade(List<Operation> operations) {
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < operations.size(); i++) {
            notes.addAll(of(i, operations.get(i), List.of(new LostValueHazard())));
        }
        return List.copyOf(notes);
    }

    /** The relation that an operation is about; empty if it is about another object, such as a type. */
    public static List<AffectedRelation> relations(Operation operation) {
        QualifiedName table = OperationSummary.of(operation).table();
        return table == null ? List.of() : List.of(AffectedRelation.of(table));
    }

    private static Note blocked(BlockingDependency obstacle) {
        String text = "Blocked: " + obstacle.problem() + ", so the upgrade refuses to run. To continue, "
                + obstacle.remedy() + ".";
        return new Note(obstacle.operation(), Note.Level.DANGER, HazardName.BLOCKED_BY_DEPENDENT, text);
    }

    private static List<Note> of(int number, Operation operation, List<Hazard> hazards) {
        Stream<Finding> findings = hazards.stream().flatMap(hazard -> operation.accept(hazard).stream());
        return findings.sorted(Comparator.comparing(Finding::level).reversed())
                .map(finding -> finding.at(number))
                .toList();
    }
}
