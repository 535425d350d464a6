package dev.retort.generator.writer;

import dev.retort.generator.note.Note;
import dev.retort.generator.note.RecurringNote;
import dev.retort.generator.writer.MigrationDraft.Body;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The content of a method of a migration.
 *
 * @param headNotes the notes at its head, which concern several statements
 * @param statements its statements, with their own notes
 */
record MethodContent(List<String> headNotes, List<Statement> statements) {

    MethodContent {
        headNotes = List.copyOf(headNotes);
        statements = List.copyOf(statements);
    }

    /** Creates the content from operations. Recurring notes move to the head, unless there is only one operation. */
    static MethodContent of(Body body) {
        if (body.operations().size() < 2) {
            return new MethodContent(List.of(), Statement.of(body));
        }
        List<RecurringNote> recurring = body.notes().stream()
                .map(Note::recurring)
                .filter(Objects::nonNull)
                .toList();
        List<Note> own =
                body.notes().stream().filter(note -> note.recurring() == null).toList();
        return new MethodContent(
                RecurringNote.merged(recurring).stream()
                        .map(RecurringNote::headText)
                        .toList(),
                Statement.of(new Body(body.operations(), own)));
    }

    /** The number of notes of a level, as they appear in the file. */
    long count(Note.Level level) {
        long own = statements.stream()
                .flatMap(statement -> statement.ownNotes().stream())
                .filter(note -> note.level() == level)
                .count();
        return level == Note.Level.NOTE ? headNotes.size() + own : own;
    }

    /** All expressions of its statements. */
    Stream<Expression> expressions() {
        return statements.stream().flatMap(statement -> statement.call().all());
    }
}
