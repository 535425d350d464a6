package dev.retort.runner;

import dev.retort.MigratorException;

/** Thrown when what a step has done cannot be taken back. Nothing was changed. */
public final class IrrevocableStepException extends MigratorException {

    private static final long serialVersionUID = 1;

    private final String revision;
    private final String statement;

    IrrevocableStepException(InterruptedStep open) {
        super(
                "what " + open.step().statement() + " of revision "
                        + open.revision().revision() + " has done cannot be taken back: "
                        + open.found().words(),
                "let retort repair go on with it, or mark it as done with --mark");
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
