package dev.retort.runner;

import dev.retort.PublicApi;
import dev.retort.RetortException;
import dev.retort.plan.PlannedRevision;

/** Thrown when something that is not the revision's is in the place of what a statement is to make. */
@PublicApi
public final class StepBlockedException extends RetortException {

    private static final long serialVersionUID = 1;

    private final String revision;
    private final String statement;

    StepBlockedException(PlannedRevision planned, String statement, String found) {
        super(
                "the " + planned.direction().word() + " of "
                        + planned.revision().describe() + " stops before " + statement + ": " + found,
                "it was not made by this revision: rename or drop it, or give the migration another name, and run it"
                        + " again");
        this.revision = planned.revision().id();
        this.statement = statement;
    }

    /** The revision. */
    public String revision() {
        return revision;
    }

    /** The statement that was not run. */
    public String statement() {
        return statement;
    }
}
