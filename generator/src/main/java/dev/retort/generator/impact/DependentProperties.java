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
import java.util.stream.Stream;

/**
 * The properties of dependent objects that a list of operations loses.
 *
 * @param lost the lost properties, in the order in which they can be restored
 * @param met the properties that the operations drop and create again, and others that may refuse them
 */
public record DependentProperties(List<LostProperty> lost, List<DependentProperty> met) {

    /** No lost properties. */
    public static final DependentProperties NOTHING = new DependentProperties(List.of(), List.of());

    public DependentProperties {
        lost = List.copyOf(lost);
        met = List.copyOf(met);
    }

    /**
     * Finds the properties that operations lose.
     *
     * @param attachments the properties of the dependent objects in the database
     * @param wanted the schema after the operations
     */
    public static DependentProperties to(
            List<Operation> operations, List<DependentProperty> attachments, ServerVersion server, Schema wanted) {
        return attachments.isEmpty()
                ? NOTHING
                : new DependentProperties(
                        LostProperties.of(operations, attachments, server, new RecreatedIndexes(operations, wanted)),
                        RecreatedParts.met(operations, attachments));
    }

    /** The properties that a shadow needs for a proof of the operations, in the order in which they can be created. */
    public List<DependentProperty> attachments() {
        return Stream.concat(lost.stream().map(LostProperty::attachment), met.stream())
                .distinct()
                .toList();
    }

    /** The statements that restore properties after the operations of the upgrade. The downgrade need not undo them. */
    public List<Operation> restoringOperations() {
        Set<Operation> statements = new LinkedHashSet<>();
        lost.stream()
                .map(LostProperty::restoringSql)
                .filter(Objects::nonNull)
                .forEach(sql -> statements.add(new Execute(sql, true, "")));
        return List.copyOf(statements);
    }

    /** The statements that restore properties at the end of the downgrade. */
    public List<Operation> restoredInDowngrade() {
        Set<Operation> statements = new LinkedHashSet<>();
        lost.forEach(each -> statements.add(new Execute(each.attachment().sql(), true)));
        return List.copyOf(statements);
    }

    /** The notes on the operations for a reviewer. */
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
