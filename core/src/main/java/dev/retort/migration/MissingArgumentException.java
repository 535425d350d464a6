package dev.retort.migration;

/** Thrown when a migration asks for an argument that was not given. */
public final class MissingArgumentException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String argument;

    MissingArgumentException(String argument) {
        super("the argument " + argument + " was not given");
        this.argument = argument;
    }

    /** The name of the argument. */
    public String argument() {
        return argument;
    }
}
