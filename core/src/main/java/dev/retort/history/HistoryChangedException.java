package dev.retort.history;

import dev.retort.PublicApi;
import dev.retort.Remedy;
import dev.retort.Remedy.Offer;
import dev.retort.RetortException;
import java.util.List;

/** Thrown when a session without the lock has changed the history's row of a revision since it was read. */
@PublicApi
public final class HistoryChangedException extends RetortException {

    private static final long serialVersionUID = 1;

    private final String revision;

    HistoryChangedException(String revision) {
        super(
                "another session has changed the history's row of revision " + revision,
                List.of(Offer.SHOW_CURRENT, Remedy.of("run it again")));
        this.revision = revision;
    }

    /** Returns the revision. */
    public String revision() {
        return revision;
    }
}
