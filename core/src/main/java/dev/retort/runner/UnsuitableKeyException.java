package dev.retort.runner;

import dev.retort.PublicApi;
import dev.retort.RetortException;
import dev.retort.operation.BackfillRows;
import dev.retort.plan.PlannedRevision;

/** Thrown when the key of a backfill allows nulls, so that the backfill would skip rows. */
@PublicApi
public final class UnsuitableKeyException extends RetortException {

    private static final long serialVersionUID = 1;

    private final String revision;

    UnsuitableKeyException(PlannedRevision planned, BackfillRows backfill) {
        super(
                planned.revision().describe() + " backfills " + backfill.table() + " by "
                        + String.join(", ", backfill.key()) + ", which allows nulls or does not exist",
                "use columns that do not allow nulls, such as those of the primary key, and run it again");
        this.revision = planned.revision().id();
    }

    /** Returns the revision. */
    public String revision() {
        return revision;
    }
}
