package dev.retort.entities.lingo;

/** How far an attempt at a lesson has come. */
public enum AttemptStatus {
    IN_PROGRESS,
    COMPLETED,
    ABANDONED
}
