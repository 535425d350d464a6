package dev.retort.generator.review;

import dev.retort.generator.note.Note;
import java.util.List;

/** What a hazard has to say about one operation. */
record Finding(Note.Level level, String text) {

    static List<Finding> note(String text) {
        return List.of(new Finding(Note.Level.NOTE, text));
    }

    static List<Finding> warning(String text) {
        return List.of(new Finding(Note.Level.WARNING, text));
    }

    static List<Finding> danger(String text) {
        return List.of(new Finding(Note.Level.DANGER, text));
    }
}
