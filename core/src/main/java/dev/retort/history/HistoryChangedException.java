package dev.retort.history;

import dev.retort.PublicApi;
import dev.retort.Remedy;
import dev.retort.Remedy.Offer;
import dev.retort.RetortException;
import java.util.List;

/** Thrown when the history's row of a revision is not as it was read: somebody wrote it without the lock. */
@PublicApi
public final class HistoryChangedException extends RetortException {

    private static final long serialVersionUID = 1;

    private final String revision;

    HistoryChangedException(String revision) {
        super(
                "the history's row of revision " + revision + " was changed by somebody else in the meantime",
                List.of(Offer.SHOW_CURRENT, Remedy.of("run it again")));
        this.revision = revision;
    }

    /** The revision. */
    public String revision() {
        return revision;
    }
}
