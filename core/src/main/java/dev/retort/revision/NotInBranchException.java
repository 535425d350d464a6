package dev.retort.revision;

/** Thrown when a revision is asked for as one of a branch that it has nothing to do with. */
public final class NotInBranchException extends RevisionException {

    private static final long serialVersionUID = 1;

    private final String revision;
    private final String branch;

    NotInBranchException(String revision, String branch) {
        super(
                "revision " + revision + " is not in the branch '" + branch + "'",
                "name the revision alone, or one of that branch (retort history -r " + branch + ": lists it)");
        this.revision = revision;
        this.branch = branch;
    }

    /** The revision. */
    public String revision() {
        return revision;
    }

    /** The branch. */
    public String branch() {
        return branch;
    }
}
