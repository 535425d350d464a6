package dev.retort.runner;

import dev.retort.PublicApi;
import dev.retort.RetortException;
import dev.retort.operation.BackfillRows;
import dev.retort.plan.PlannedRevision;

/** Thrown when a backfill goes by a key that takes nulls, so that it would leave rows out. */
@PublicApi
public final class UnsuitableKeyException extends RetortException {

    private static final long serialVersionUID = 1;

    private final String revision;

    UnsuitableKeyException(PlannedRevision planned, BackfillRows backfill) {
        super(
                planned.revision().describe() + " backfills " + backfill.table() + " by "
                        + String.join(", ", backfill.key()) + ", which takes nulls or is not there",
                "name columns that take no nulls, such as those of the primary key, and run it again");
        this.revision = planned.revision().id();
    }

    /** The revision. */
    public String revision() {
        return revision;
    }
}
