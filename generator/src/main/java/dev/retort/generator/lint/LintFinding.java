package dev.retort.generator.lint;

import dev.retort.generator.note.Note;
import org.jspecify.annotations.Nullable;

/**
 * A hazard at a line of a source.
 *
 * @param line the line, from 1
 * @param subject the operation or statement
 * @param note the hazard
 * @param acceptance the acceptance of it, or null
 */
public record LintFinding(int line, String subject, Note note, @Nullable Acceptance acceptance) {

    /** Whether an author has accepted it. */
    public boolean isAccepted() {
        return acceptance != null;
    }
}
