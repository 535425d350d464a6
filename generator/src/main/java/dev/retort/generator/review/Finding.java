package dev.retort.generator.review;

import dev.retort.generator.note.Note;
import dev.retort.generator.note.RecurringNote;
import dev.retort.generator.note.RecurringNote.Topic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text that a hazard gives for one operation. */
record Finding(Note.Level level, String text, @Nullable RecurringNote recurring) {

    static List<Finding> note(String text) {
        return List.of(new Finding(Note.Level.NOTE, text, null));
    }

    static List<Finding> warning(String text) {
        return List.of(new Finding(Note.Level.WARNING, text, null));
    }

    static List<Finding> danger(String text) {
        return List.of(new Finding(Note.Level.DANGER, text, null));
    }

    /** A note that recurs at many operations. */
    static List<Finding> recurring(Topic topic, List<String> objects) {
        RecurringNote note = new RecurringNote(topic, objects);
        return List.of(new Finding(Note.Level.NOTE, note.text(), note));
    }

    Note at(int operation) {
        return new Note(operation, level, text, recurring);
    }
}
