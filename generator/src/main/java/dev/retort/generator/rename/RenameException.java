package dev.retort.generator.rename;

import dev.retort.RetortException;
import java.util.List;

/** Thrown when a rename that was asked for cannot be: its text means nothing, or what it names is not there. */
public final class RenameException extends RetortException {

    private static final long serialVersionUID = 1;

    private final String rename;

    RenameException(String rename, String reason) {
        super(problem(rename, reason), List.of());
        this.rename = rename;
    }

    RenameException(String rename, String reason, String remedy) {
        super(problem(rename, reason), remedy);
        this.rename = rename;
    }

    private static String problem(String rename, String reason) {
        return "the rename " + rename + " is not possible: " + reason;
    }

    /** What was asked for, as it was written. */
    public String rename() {
        return rename;
    }
}
