package dev.retort.generator.writer;

import static java.util.stream.Collectors.groupingBy;

import dev.retort.generator.review.Note;
import dev.retort.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One statement of a migration's method.
 *
 * @param call the call
 * @param deed what it does
 * @param notes what a reviewer should know about it
 * @param together whether the notes on the statement before are the same, and said there for both
 */
record Statement(Call call, Deed deed, List<Note> notes, boolean together) {

    private static final OperationSource SOURCE = new OperationSource();
    private static final Deeds DEEDS = new Deeds();

    Statement {
        notes = List.copyOf(notes);
    }

    /** One statement for each operation, with the notes on it. */
    static List<Statement> of(List<Operation> operations, List<Note> notes) {
        Map<Integer, List<Note>> byOperation = notes.stream().collect(groupingBy(Note::operation));
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < operations.size(); i++) {
            Operation operation = operations.get(i);
            List<Note> own = byOperation.getOrDefault(i, List.of());
            Deed deed = operation.accept(DEEDS);
            boolean together = i > 0 && statements.get(i - 1).hasSame(deed, own);
            statements.add(new Statement(operation.accept(SOURCE), deed, own, together));
        }
        return statements;
    }

    /** The notes that are said above it. */
    List<Note> ownNotes() {
        return together ? List.of() : notes;
    }

    private boolean hasSame(Deed otherDeed, List<Note> others) {
        List<String> texts = notes.stream().map(Note::text).toList();
        return !notes.isEmpty()
                && deed.equals(otherDeed)
                && texts.equals(others.stream().map(Note::text).toList());
    }

    /** A measure of how much code it compiles to: the number of expressions. */
    long size() {
        return call.all().count();
    }

    /** The name of the object that it is about; empty for a statement of the author's own. */
    String subject() {
        if (deed.verb() == Deed.Verb.RUN || deed.verb() == Deed.Verb.REFUSE) {
            return "";
        }
        return call.all()
                .filter(Text.class::isInstance)
                .map(text -> ((Text) text).value())
                .findFirst()
                .orElse("");
    }
}
