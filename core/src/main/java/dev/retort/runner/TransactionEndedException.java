package dev.retort.runner;

import dev.retort.PublicApi;
import dev.retort.RetortException;
import dev.retort.plan.PlannedRevision;

/** Thrown when a statement of a migration ends the transaction that it runs in. */
@PublicApi
public final class TransactionEndedException extends RetortException {

    private static final long serialVersionUID = 1;

    private final String revision;

    TransactionEndedException(PlannedRevision planned) {
        super(
                "a statement of " + planned.revision().describe() + " ended the transaction that it runs in: the"
                        + " statements before it are committed, but the history does not record them",
                "remove COMMIT, ROLLBACK and END from the migration, restore the previous state of the database, and"
                        + " run it again");
        this.revision = planned.revision().id();
    }

    /** Returns the revision. */
    public String revision() {
        return revision;
    }
}
