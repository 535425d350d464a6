package dev.retort.generator.writer;

import static java.util.stream.Collectors.groupingBy;

import dev.retort.generator.note.Note;
import dev.retort.generator.writer.MigrationDraft.Body;
import dev.retort.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One statement of a migration's method.
 *
 * @param call the call
 * @param label what it does
 * @param notes what a reviewer should know about it
 * @param together whether the notes on the statement before are the same, and said there for both
 */
record Statement(Call call, OperationLabel label, List<Note> notes, boolean together) {

    private static final OperationSource SOURCE = new OperationSource();

    Statement {
        notes = List.copyOf(notes);
    }

    /** One statement for each operation, with the notes on it. */
    static List<Statement> of(Body body) {
        Map<Integer, List<Note>> byOperation = body.notes().stream().collect(groupingBy(Note::operation));
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < body.operations().size(); i++) {
            Operation operation = body.operations().get(i);
            List<Note> own = byOperation.getOrDefault(i, List.of());
            OperationLabel label = OperationLabel.of(operation);
            boolean together = i > 0 && statements.get(i - 1).hasSame(label, own);
            statements.add(new Statement(operation.accept(SOURCE), label, own, together));
        }
        return statements;
    }

    /** The notes that are said above it. */
    List<Note> ownNotes() {
        return together ? List.of() : notes;
    }

    private boolean hasSame(OperationLabel otherLabel, List<Note> others) {
        List<String> texts = notes.stream().map(Note::text).toList();
        return !notes.isEmpty()
                && label.equals(otherLabel)
                && texts.equals(others.stream().map(Note::text).toList());
    }

    /** A measure of how much code it compiles to: the number of expressions. */
    long size() {
        return call.all().count();
    }

    /** The name of the object that it is about; empty for a statement of the author's own. */
    String subject() {
        if (label.isFree()) {
            return "";
        }
        return call.all()
                .filter(Text.class::isInstance)
                .map(text -> ((Text) text).value())
                .findFirst()
                .orElse("");
    }
}
