package dev.retort.entities.learnr;

/** The kinds of actions of an administrator. */
public enum AuditAction {
    CREATED,
    CHANGED,
    DELETED,
    SIGNED_IN_AS
}
