package dev.retort.runner;

/** How a step of which the outcome is open is brought to an end. */
public enum Resolution {
    /** What is there in part is taken away or finished, and the step is run unless it is done. */
    RESUME,
    /** The step counts as done, whatever is there. */
    MARK,
    /** What is there is taken away, and the step counts as not begun. */
    REVERT
}
