package dev.retort.entities.learnr;

/** Where a quiz session stands. */
public enum SessionState {
    ACTIVE,
    PAUSED,
    ENDED
}
