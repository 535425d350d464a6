package dev.retort.preflight;

import dev.retort.PublicApi;

/**
 * Rows that a plan would lose or change.
 *
 * @param revision the revision whose operation loses or changes them
 * @param what the change, such as {@code drops a table that has rows}
 * @param where the changed object, such as {@code users.email}; for a statement of the author, its text
 */
@PublicApi
public record DataLoss(String revision, String what, String where) {

    /** Returns a description for a message. */
    @Override
    public String toString() {
        return "revision " + revision + " " + what + ": " + where;
    }
}
