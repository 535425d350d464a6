package dev.retort.generator.writer;

import static java.util.stream.Collectors.groupingBy;

import dev.retort.generator.note.Note;
import dev.retort.generator.writer.MigrationDraft.Body;
import dev.retort.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A statement of a migration's method.
 *
 * @param call the call
 * @param label the effect of the statement
 * @param notes the notes for a reviewer
 * @param together whether the previous statement has the same notes, which then appear only there
 */
record Statement(Call call, OperationLabel label, List<Note> notes, boolean together) {

    private static final OperationSource SOURCE = new OperationSource();

    Statement {
        notes = List.copyOf(notes);
    }

    /** Creates one statement for each operation, with its notes. */
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

    /** The notes that appear above this statement. */
    List<Note> ownNotes() {
        return together ? List.of() : notes;
    }

    private boolean hasSame(OperationLabel otherLabel, List<Note> others) {
        List<String> texts = notes.stream().map(Note::text).toList();
        return !notes.isEmpty()
                && label.equals(otherLabel)
                && texts.equals(others.stream().map(Note::text).toList());
    }

    /** The number of expressions, as a measure of the size of the compiled code. */
    long size() {
        return call.all().count();
    }

    /** The name of the statement's object; empty for a statement of the author. */
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
