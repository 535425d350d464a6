package dev.retort.revision;

/** Something is wrong with the revisions, or with what was asked of them. The message is problem and hint together. */
public abstract class RevisionException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String problem;
    private final String hint;

    RevisionException(String problem, String hint) {
        super(problem + "; " + hint);
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
