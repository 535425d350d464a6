package dev.retort.entities.learnr;

/** What an administrator did. */
public enum AuditAction {
    CREATED,
    CHANGED,
    DELETED,
    SIGNED_IN_AS
}
