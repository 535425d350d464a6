package dev.retort.generator.impact;

import dev.retort.generator.note.Note;
import dev.retort.operation.Execute;
import dev.retort.operation.Operation;
import dev.retort.postgres.ServerVersion;
import dev.retort.postgres.unmanaged.DependentProperty;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What becomes of attachments in a list of operations.
 *
 * @param lost those that the operations take along, in the order in which they can be made again
 */
public record DependentProperties(List<LostProperty> lost) {

    /** Where nothing hangs on anything. */
    public static final DependentProperties NOTHING = new DependentProperties(List.of());

    public DependentProperties {
        lost = List.copyOf(lost);
    }

    /**
     * Looks at operations.
     *
     * @param wanted what they lead to
     */
    public static DependentProperties to(
            List<Operation> operations, List<DependentProperty> attachments, ServerVersion server, Schema wanted) {
        return attachments.isEmpty()
                ? NOTHING
                : new DependentProperties(
                        LostProperties.of(operations, attachments, server, new RecreatedIndexes(operations, wanted)));
    }

    /** Those that the operations take along. */
    public List<DependentProperty> attachments() {
        return lost.stream().map(LostProperty::attachment).distinct().toList();
    }

    /** What comes after the operations, and need not be taken back. */
    public List<Operation> restoringOperations() {
        Set<Operation> statements = new LinkedHashSet<>();
        lost.stream()
                .map(LostProperty::restoringSql)
                .filter(Objects::nonNull)
                .forEach(sql -> statements.add(new Execute(sql, true, "")));
        return List.copyOf(statements);
    }

    /** What comes last on the way back. */
    public List<Operation> restoredInDowngrade() {
        Set<Operation> statements = new LinkedHashSet<>();
        lost.forEach(each -> statements.add(new Execute(each.attachment().sql(), true)));
        return List.copyOf(statements);
    }

    /** What a reviewer should know of each operation. */
    public List<Note> notes() {
        Map<Integer, List<LostProperty>> byOperation = new LinkedHashMap<>();
        lost.stream().filter(each -> each.operation() >= 0).forEach(each -> byOperation
                .computeIfAbsent(each.operation(), number -> new ArrayList<>())
                .add(each));
        List<Note> notes = new ArrayList<>();
        byOperation.forEach((number, all) -> notes.addAll(LostPropertyNotes.of(
                number,
                all.stream().anyMatch(LostProperty::dropped),
                attachments(all, each -> each.restoringSql() == null),
                attachments(all, each -> each.restoringSql() != null))));
        return List.copyOf(notes);
    }

    private static List<DependentProperty> attachments(List<LostProperty> lost, Predicate<LostProperty> which) {
        return lost.stream().filter(which).map(LostProperty::attachment).toList();
    }
}
