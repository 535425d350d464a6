package dev.retort.entities.learnr;

/** What a user pays for. */
public enum Plan {
    FREE,
    MONTHLY,
    YEARLY
}
