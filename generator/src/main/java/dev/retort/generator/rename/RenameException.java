package dev.retort.generator.rename;

import dev.retort.RetortException;

/**
 * Thrown if a requested rename is impossible, because its text is invalid or because the named objects do not exist.
 */
public final class RenameException extends RetortException {

    private static final long serialVersionUID = 1;

    private final String rename;

    RenameException(String rename, String reason, String remedy) {
        super(problem(rename, reason), remedy);
        this.rename = rename;
    }

    private static String problem(String rename, String reason) {
        return "the rename " + rename + " is not possible: " + reason;
    }

    /** The rename as the user wrote it. */
    public String rename() {
        return rename;
    }
}
