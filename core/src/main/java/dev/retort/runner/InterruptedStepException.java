package dev.retort.runner;

import dev.retort.PublicApi;
import dev.retort.Remedy;
import dev.retort.Remedy.Offer;
import dev.retort.RetortException;
import dev.retort.revision.RevisionInfo;
import java.util.List;

/** Thrown when a statement has started, its end is not recorded, and the catalog does not show its outcome. */
@PublicApi
public final class InterruptedStepException extends RetortException {

    private static final long serialVersionUID = 1;

    private final String revision;
    private final String statement;

    InterruptedStepException(RevisionInfo revision, String statement, String found) {
        super(
                revision.describe() + " was interrupted while it ran " + statement + ", and " + found,
                List.of(Remedy.of("find out what it did"), Offer.MARK_STEP, Offer.REVERT_STEP));
        this.revision = revision.id();
        this.statement = statement;
    }

    /** Returns the revision. */
    public String revision() {
        return revision;
    }

    /** Returns the statement whose outcome is unknown. */
    public String statement() {
        return statement;
    }
}
