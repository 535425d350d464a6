package dev.retort.preflight;

import dev.retort.PublicApi;

/**
 * A privilege that a plan requires and its user lacks.
 *
 * @param revision the first revision that requires it
 * @param what the privilege, such as {@code ownership of users}
 * @param grant the statement that grants it
 */
@PublicApi
public record MissingPrivilege(String revision, String what, String grant) {}
