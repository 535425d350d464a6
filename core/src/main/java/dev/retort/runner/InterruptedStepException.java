package dev.retort.runner;

import dev.retort.MigratorException;

/** Thrown when a statement was begun, nobody has seen its end, and the catalog does not show it either. */
public final class InterruptedStepException extends MigratorException {

    private static final long serialVersionUID = 1;

    private final String revision;
    private final String statement;

    InterruptedStepException(String revision, String statement, String found) {
        super(
                "revision " + revision + " was cut short while it ran " + statement + ", and " + found,
                "look whether it did what it should, and say so: retort repair --mark if it did, retort repair --revert"
                        + " if it did not");
        this.revision = revision;
        this.statement = statement;
    }

    /** The revision. */
    public String revision() {
        return revision;
    }

    /** The statement of which the outcome is open. */
    public String statement() {
        return statement;
    }
}
