package dev.retort.entities.learnr;

/** Where the review of a session stands. */
public enum ReviewState {
    OPEN,
    SKIPPED,
    DONE
}
