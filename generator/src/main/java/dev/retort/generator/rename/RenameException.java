package dev.retort.generator.rename;

/** Thrown when a rename that was asked for cannot be: its text means nothing, or what it names is not there. */
public final class RenameException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String rename;

    RenameException(String rename, String reason) {
        super("--rename " + rename + ": " + reason);
        this.rename = rename;
    }

    /** What was asked for, as it was written. */
    public String rename() {
        return rename;
    }
}
