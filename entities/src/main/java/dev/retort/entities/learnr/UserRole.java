package dev.retort.entities.learnr;

/** The roles of a user, which determine the permitted actions. */
public enum UserRole {
    LEARNER,
    EDITOR,
    ADMIN
}
