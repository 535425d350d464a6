package dev.retort.revision;

/** Thrown when a relative target leads past the last revision, or below the first. */
public final class StepOutOfRangeException extends RevisionException {

    private static final long serialVersionUID = 1;

    private final String argument;
    private final int possible;

    StepOutOfRangeException(String argument, int possible) {
        super(
                "'" + argument + "' leads further than the revisions go: " + possible
                        + (possible == 1 ? " step is possible" : " steps are possible"),
                "take fewer steps, or say head or base");
        this.argument = argument;
        this.possible = possible;
    }

    /** What was asked for. */
    public String argument() {
        return argument;
    }

    /** How many steps there are. */
    public int possible() {
        return possible;
    }
}
