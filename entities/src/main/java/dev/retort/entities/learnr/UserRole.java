package dev.retort.entities.learnr;

/** What a user may do. */
public enum UserRole {
    LEARNER,
    EDITOR,
    ADMIN
}
