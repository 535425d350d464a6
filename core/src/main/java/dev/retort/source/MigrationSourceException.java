package dev.retort.source;

import org.jspecify.annotations.Nullable;

/** Migrations cannot be read, compiled or created. The message is problem and hint together. */
public abstract class MigrationSourceException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String problem;
    private final String hint;

    MigrationSourceException(String problem, String hint, @Nullable Throwable cause) {
        super(problem + "; " + hint, cause);
        this.problem = problem;
        this.hint = hint;
    }

    /** What is wrong, and where. */
    public final String problem() {
        return problem;
    }

    /** What to do about it. */
    public final String hint() {
        return hint;
    }
}
