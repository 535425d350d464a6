package dev.retort.preflight;

import dev.retort.PublicApi;
import org.jspecify.annotations.Nullable;

/**
 * A requirement of a migration that is not met.
 *
 * @param revision the revision that requires it
 * @param what the requirement, in the words of its author
 * @param query the query that checks it
 * @param refusal the error of the query, or null if its result was false
 */
@PublicApi
public record UnmetRequirement(String revision, String what, String query, @Nullable String refusal) {

    /** Returns a description for a message. */
    @Override
    public String toString() {
        return "revision " + revision + ": " + what
                + (refusal == null ? "" : ", which cannot be checked: " + refusal + "\n  in: " + query);
    }
}
