package dev.retort.runner;

import dev.retort.PublicApi;
import dev.retort.RetortException;
import dev.retort.operation.RunCode;
import dev.retort.plan.PlannedRevision;

/** Thrown when the code of a migration throws an exception. Its transaction is rolled back. */
@PublicApi
public final class CodeFailedException extends RetortException {

    private static final long serialVersionUID = 1;

    private final String revision;
    private final String code;

    CodeFailedException(PlannedRevision planned, RunCode code, Exception cause) {
        super(
                "the " + planned.direction().word() + " of "
                        + planned.revision().describe()
                        + " failed in its code \"" + code.description() + "\": " + cause
                        + "\nits transaction was rolled back",
                "change the migration, or the data that its code uses, and run it again",
                cause);
        this.revision = planned.revision().id();
        this.code = code.description();
    }

    /** Returns the revision that failed. */
    public String revision() {
        return revision;
    }

    /** Returns the author's description of the code. */
    public String code() {
        return code;
    }
}
