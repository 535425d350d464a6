package dev.retort.runner;

import dev.retort.PublicApi;
import dev.retort.RetortException;
import dev.retort.plan.PlannedRevision;

/** Thrown when another object has the name of the object that a statement creates. */
@PublicApi
public final class StepBlockedException extends RetortException {

    private static final long serialVersionUID = 1;

    private final String revision;
    private final String statement;

    StepBlockedException(PlannedRevision planned, String statement, String found) {
        super(
                "the " + planned.direction().word() + " of "
                        + planned.revision().describe() + " stops before " + statement + ": " + found,
                "this revision did not create it: rename or drop it, or use another name in the migration, and run it"
                        + " again");
        this.revision = planned.revision().id();
        this.statement = statement;
    }

    /** Returns the revision. */
    public String revision() {
        return revision;
    }

    /** Returns the statement that was not run. */
    public String statement() {
        return statement;
    }
}
