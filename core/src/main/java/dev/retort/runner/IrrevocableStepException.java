package dev.retort.runner;

import dev.retort.PublicApi;
import dev.retort.Remedy.Offer;
import dev.retort.RetortException;
import java.util.List;

/** Thrown when what a step has done cannot be taken back. Nothing was changed. */
@PublicApi
public final class IrrevocableStepException extends RetortException {

    private static final long serialVersionUID = 1;

    private final String revision;
    private final String statement;

    IrrevocableStepException(InterruptedStep open) {
        super(
                "what " + open.step().statement() + " of revision "
                        + open.revision().revision() + " has done cannot be taken back: "
                        + open.found().description(),
                List.of(Offer.RESUME_STEP, Offer.MARK_STEP));
        this.revision = open.revision().revision();
        this.statement = open.step().statement();
    }

    /** The revision. */
    public String revision() {
        return revision;
    }

    /** The statement. */
    public String statement() {
        return statement;
    }
}
