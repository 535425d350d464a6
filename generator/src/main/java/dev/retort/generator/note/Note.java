package dev.retort.generator.note;

import org.jspecify.annotations.Nullable;

/**
 * A note on an operation for the reviewer of a migration.
 *
 * @param operation the index of the operation in the reviewed list, from 0
 * @param level the severity
 * @param text the note in one to three sentences
 * @param recurring the form that is merged with the notes of other operations, or null for a note that stands at its
 *     operation
 */
public record Note(int operation, Level level, String text, @Nullable RecurringNote recurring) {

    /** The severity of a note, in rising order. */
    public enum Level {
        /** The reviewer should know it. */
        NOTE,
        /** The operation blocks others while it reads or writes every row, or it may fail. */
        WARNING,
        /** The operation loses rows or values, or changes their meaning. */
        DANGER
    }

    /** A note that stands at its operation. */
    public Note(int operation, Level level, String text) {
        this(operation, level, text, null);
    }
}
