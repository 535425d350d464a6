package dev.retort;

import org.jspecify.annotations.Nullable;

/** A database cannot be migrated. The message is problem and hint together. */
public abstract class MigratorException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String problem;
    private final String hint;

    public MigratorException(String problem, String hint, @Nullable Throwable cause) {
        super(problem + "; " + hint, cause);
        this.problem = problem;
        this.hint = hint;
    }

    public MigratorException(String problem, String hint) {
        this(problem, hint, null);
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
