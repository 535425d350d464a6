package dev.retort.runner;

import dev.retort.PublicApi;

/** How a step of which the outcome is open is brought to an end. */
@PublicApi
public enum Resolution {
    /** What is there in part is taken away or finished, and the step is run unless it is done. */
    RESUME,
    /** The step counts as done, whatever is there. */
    MARK,
    /** What is there is taken away, and the step counts as not begun. */
    REVERT
}
