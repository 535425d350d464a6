package dev.retort.cli;

/** A command cannot go on. */
final class CommandException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Failure failure;

    CommandException(Failure failure) {
        super(failure.message());
        this.failure = failure;
    }

    CommandException(Failure failure, Throwable cause) {
        super(failure.message(), cause);
        this.failure = failure;
    }

    Failure failure() {
        return failure;
    }
}
