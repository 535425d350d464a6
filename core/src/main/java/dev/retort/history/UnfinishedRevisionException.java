package dev.retort.history;

import dev.retort.Phrases;
import dev.retort.PublicApi;
import dev.retort.RetortException;

/** Thrown when a revision was left half way, and what is asked for would leave it there. Nothing was run. */
@PublicApi
public final class UnfinishedRevisionException extends RetortException {

    private static final long serialVersionUID = 1;

    private final AppliedRevision unfinished;

    public UnfinishedRevisionException(AppliedRevision unfinished) {
        super(
                "revision " + unfinished.revision() + " is half way: an earlier run was cut short "
                        + unfinished.state().word() + " it after " + Phrases.count(unfinished.segment(), "transaction"),
                unfinished.state() == AppliedRevision.State.UPGRADING
                        ? "upgrade to " + unfinished.revision() + " first, which goes on where it stopped"
                        : "downgrade below " + unfinished.revision() + " first, which goes on where it stopped");
        this.unfinished = unfinished;
    }

    /** Its row in the history. */
    public AppliedRevision unfinished() {
        return unfinished;
    }
}
