package dev.retort.runner;

import dev.retort.PublicApi;

/** The ways to complete or revert a step whose outcome is unknown. */
@PublicApi
public enum Resolution {
    /** Removes or finishes the partial effect, and runs the step unless it is complete. */
    RESUME,
    /** Records the step as complete without looking at the database. */
    MARK,
    /** Removes the effect, and records the step as not started. */
    REVERT
}
