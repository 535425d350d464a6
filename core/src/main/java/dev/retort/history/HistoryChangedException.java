package dev.retort.history;

import dev.retort.MigratorException;

/** Thrown when the history's row of a revision is not as it was read: somebody wrote it without the lock. */
public final class HistoryChangedException extends MigratorException {

    private static final long serialVersionUID = 1;

    private final String revision;

    HistoryChangedException(String revision) {
        super(
                "the history's row of revision " + revision + " was changed by somebody else in the meantime",
                "see what retort current says, and run it again");
        this.revision = revision;
    }

    /** The revision. */
    public String revision() {
        return revision;
    }
}
