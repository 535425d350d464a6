package dev.retort.history;

import dev.retort.Phrases;
import dev.retort.PublicApi;
import dev.retort.RetortException;

/** Thrown when a revision is incomplete and the requested run would not complete it. Nothing was run. */
@PublicApi
public final class UnfinishedRevisionException extends RetortException {

    private static final long serialVersionUID = 1;

    private final AppliedRevision unfinished;

    public UnfinishedRevisionException(AppliedRevision unfinished) {
        super(
                "revision " + unfinished.revision() + message(unfinished)
                        + " is incomplete: an earlier run was interrupted while "
                        + unfinished.state().word() + " it, after "
                        + Phrases.count(unfinished.segment(), "transaction"),
                unfinished.state() == AppliedRevision.State.UPGRADING
                        ? "upgrade to " + unfinished.revision() + " first; it resumes where it stopped"
                        : "downgrade below " + unfinished.revision() + " first; it resumes where it stopped");
        this.unfinished = unfinished;
    }

    private static String message(AppliedRevision row) {
        return row.message().isEmpty() ? "" : " (" + row.message() + ")";
    }

    /** Returns the revision's row in the history. */
    public AppliedRevision unfinished() {
        return unfinished;
    }
}
