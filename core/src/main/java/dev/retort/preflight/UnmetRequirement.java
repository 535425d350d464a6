package dev.retort.preflight;

import dev.retort.PublicApi;
import org.jspecify.annotations.Nullable;

/**
 * What a migration requires and what does not hold.
 *
 * @param revision the revision that requires it
 * @param what what must hold, in its author's words
 * @param query the query that asks
 * @param refusal why the query could not be asked, or null where its answer was no
 */
@PublicApi
public record UnmetRequirement(String revision, String what, String query, @Nullable String refusal) {

    /** In words, for a message. */
    @Override
    public String toString() {
        return "revision " + revision + ": " + what
                + (refusal == null ? "" : ", which cannot be asked: " + refusal + "\n  in: " + query);
    }
}
