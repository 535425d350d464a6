package dev.retort.revision;

import dev.retort.PublicApi;
import dev.retort.RetortException;

/** Thrown when a relative target goes beyond the first or the last revision. */
@PublicApi
public final class StepOutOfRangeException extends RetortException {

    private static final long serialVersionUID = 1;

    private final String argument;
    private final int possible;

    StepOutOfRangeException(String argument, int possible) {
        super(
                "'" + argument + "' goes beyond the revisions: " + possibleSteps(possible),
                "use fewer steps, or head or base");
        this.argument = argument;
        this.possible = possible;
    }

    private static String possibleSteps(int possible) {
        return switch (possible) {
            case 0 -> "there is none in that direction";
            case 1 -> "1 step is possible";
            default -> possible + " steps are possible";
        };
    }

    /** Returns the argument. */
    public String argument() {
        return argument;
    }

    /** Returns the number of possible steps. */
    public int possible() {
        return possible;
    }
}
