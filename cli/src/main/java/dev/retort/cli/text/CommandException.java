package dev.retort.cli.text;

/** A command cannot go on. */
public final class CommandException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Failure failure;

    public CommandException(Failure failure) {
        super(failure.message());
        this.failure = failure;
    }

    public CommandException(Failure failure, Throwable cause) {
        super(failure.message(), cause);
        this.failure = failure;
    }

    Failure failure() {
        return failure;
    }
}
