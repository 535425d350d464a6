package dev.retort.plan;

import dev.retort.PublicApi;
import dev.retort.Remedy;
import dev.retort.Remedy.Offer;
import dev.retort.RetortException;
import java.util.List;

/** Thrown when a statement was begun outside a transaction, and its migration now says another in its place. */
@PublicApi
public final class ChangedStepException extends RetortException {

    private static final long serialVersionUID = 1;

    private final String revision;
    private final String begun;

    ChangedStepException(String revision, String begun) {
        super(
                "revision " + revision + " was cut short while it ran " + begun
                        + ", and its migration does something else there now",
                List.of(Remedy.of("put the statement back and run it again"), Offer.REVERT_STEP));
        this.revision = revision;
        this.begun = begun;
    }

    /** The revision. */
    public String revision() {
        return revision;
    }

    /** The statement that was begun. */
    public String begun() {
        return begun;
    }
}
