package dev.retort.preflight;

import dev.retort.PublicApi;

/**
 * An object of the database that is not in the state that a plan expects.
 *
 * @param revision the revision that expects another state
 * @param what the difference, such as {@code column users.email does not exist}
 */
@PublicApi
public record DriftItem(String revision, String what) {}
