package dev.retort.generator.rename;

import dev.retort.generator.note.HazardName;
import dev.retort.generator.note.Note;

/**
 * A drop and an addition that could be one rename.
 *
 * @param operation the index of the drop among the operations, from 0
 * @param rename the possible rename
 * @param from a description of the dropped object
 * @param to a description of the added object
 * @param lost the loss if it is not a rename
 */
public record RenameCandidate(int operation, Rename rename, String from, String to, String lost) {

    /** The question for the user. */
    public String question() {
        return "Did " + from + " become " + to + "?";
    }

    /** The note in the file if the question is not answered. */
    public Note note() {
        return new Note(
                operation,
                Note.Level.WARNING,
                HazardName.MAY_BE_RENAME,
                "If " + from + " was renamed to " + to + ", generate this migration again with --rename " + rename
                        + ". As written, " + lost + ".");
    }
}
