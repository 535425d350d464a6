package dev.retort.preflight;

import dev.retort.PublicApi;

/**
 * A right that a plan needs and its user does not have.
 *
 * @param revision the first revision that needs it
 * @param what the right, such as {@code ownership of users}
 * @param grant the statement that gives it
 */
@PublicApi
public record MissingPrivilege(String revision, String what, String grant) {}
