package dev.retort.preflight;

import dev.retort.PublicApi;

/**
 * Rows that a plan would lose or change.
 *
 * @param revision the revision that does it
 * @param what what is done, such as {@code drops table users, which has rows}
 * @param where what it is done to, such as {@code users.email}; for a statement of the author's own, its text
 */
@PublicApi
public record DataLoss(String revision, String what, String where) {

    /** In words, for a message. */
    @Override
    public String toString() {
        return "revision " + revision + " " + what + ": " + where;
    }
}
