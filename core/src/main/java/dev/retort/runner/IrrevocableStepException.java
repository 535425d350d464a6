package dev.retort.runner;

import dev.retort.PublicApi;
import dev.retort.Remedy.Offer;
import dev.retort.RetortException;
import java.util.List;

/** Thrown when the effect of a step cannot be undone. Nothing was changed. */
@PublicApi
public final class IrrevocableStepException extends RetortException {

    private static final long serialVersionUID = 1;

    private final String revision;
    private final String statement;

    IrrevocableStepException(InterruptedStep open) {
        super(
                "the effect of " + open.step().statement() + " of revision "
                        + open.revision().revision() + " cannot be undone: "
                        + open.found().description(),
                List.of(Offer.RESUME_STEP, Offer.MARK_STEP));
        this.revision = open.revision().revision();
        this.statement = open.step().statement();
    }

    /** Returns the revision. */
    public String revision() {
        return revision;
    }

    /** Returns the statement. */
    public String statement() {
        return statement;
    }
}
