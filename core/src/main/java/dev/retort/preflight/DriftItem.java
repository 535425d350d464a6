package dev.retort.preflight;

import dev.retort.PublicApi;

/**
 * Something of the database that is not as a plan needs it.
 *
 * @param revision the revision that needs it otherwise
 * @param what what is there and should not be, or the other way round, such as {@code column users.email is not there}
 */
@PublicApi
public record DriftItem(String revision, String what) {}
