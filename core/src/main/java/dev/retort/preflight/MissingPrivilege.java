package dev.retort.preflight;

/**
 * A right that a plan needs and its user does not have.
 *
 * @param revision the first revision that needs it
 * @param what the right, such as {@code ownership of users}
 * @param grant the statement that gives it
 */
public record MissingPrivilege(String revision, String what, String grant) {}
