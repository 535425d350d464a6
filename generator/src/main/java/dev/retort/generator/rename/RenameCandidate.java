package dev.retort.generator.rename;

import dev.retort.generator.note.Note;

/**
 * A drop and an addition that could be one rename.
 *
 * @param operation the index of the drop among the operations, from 0
 * @param rename the rename that they could be
 * @param from what goes, in words
 * @param to what comes, in words
 * @param lost what is lost unless it is a rename
 */
public record RenameCandidate(int operation, Rename rename, String from, String to, String lost) {

    /** What a person is asked. */
    public String question() {
        return "Did " + from + " become " + to + "?";
    }

    /** What the file says as long as nobody has answered. */
    public Note note() {
        return new Note(
                operation,
                Note.Level.WARNING,
                "If " + from + " was renamed to " + to + ", generate this migration again with --rename " + rename
                        + ". As written, " + lost + ".");
    }
}
