package dev.retort.generator.report;

import dev.retort.RetortException;

/** A command cannot go on. */
public final class CommandException extends RetortException {

    private static final long serialVersionUID = 1;

    public CommandException(String problem, String remedy) {
        super(problem, remedy);
    }

    public CommandException(String problem, String remedy, Throwable cause) {
        super(problem, remedy, cause);
    }
}
