package dev.retort.entities.learnr;

/** A plan that a user pays for. */
public enum Plan {
    FREE,
    MONTHLY,
    YEARLY
}
