package dev.retort.revision;

import dev.retort.PublicApi;
import dev.retort.Remedy;
import dev.retort.RetortException;
import java.util.List;

/** Thrown when a revision is looked up in a branch that it does not belong to. */
@PublicApi
public final class NotInBranchException extends RetortException {

    private static final long serialVersionUID = 1;

    private final String revision;
    private final String branch;

    NotInBranchException(String revision, String branch, RevisionDescriptions descriptions) {
        super(
                "revision " + descriptions.of(revision) + " is not in the branch '" + branch + "'",
                List.of(Remedy.of("name the revision alone, or one of that branch"), new Remedy.ListBranch(branch)));
        this.revision = revision;
        this.branch = branch;
    }

    /** Returns the revision. */
    public String revision() {
        return revision;
    }

    /** Returns the branch. */
    public String branch() {
        return branch;
    }
}
