package dev.retort.plan;

import dev.retort.PublicApi;
import dev.retort.Remedy;
import dev.retort.Remedy.Offer;
import dev.retort.RetortException;
import java.util.List;

/** Thrown when a non-transactional statement has started, and the migration now has another statement in its place. */
@PublicApi
public final class ChangedStepException extends RetortException {

    private static final long serialVersionUID = 1;

    private final String revision;
    private final String begun;

    ChangedStepException(String revision, String description, String begun) {
        super(
                "revision " + description + " was interrupted while it ran " + begun
                        + ", and its migration now has another statement there",
                List.of(Remedy.of("restore the statement and run the migration again"), Offer.REVERT_STEP));
        this.revision = revision;
        this.begun = begun;
    }

    /** Returns the revision. */
    public String revision() {
        return revision;
    }

    /** Returns the statement that has started. */
    public String begun() {
        return begun;
    }
}
