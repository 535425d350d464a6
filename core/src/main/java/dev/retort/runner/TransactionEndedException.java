package dev.retort.runner;

import dev.retort.PublicApi;
import dev.retort.RetortException;
import dev.retort.plan.PlannedRevision;

/** Thrown when a statement of a migration ended the transaction that it runs in. */
@PublicApi
public final class TransactionEndedException extends RetortException {

    private static final long serialVersionUID = 1;

    private final String revision;

    TransactionEndedException(PlannedRevision planned) {
        super(
                "a statement of " + planned.revision().describe() + " ended the transaction that it runs in: what came"
                        + " before it is committed, and the history does not say so",
                "take COMMIT, ROLLBACK and END out of the migration, bring the database back to where it was, and run"
                        + " it again");
        this.revision = planned.revision().id();
    }

    /** The revision. */
    public String revision() {
        return revision;
    }
}
