package dev.retort.session;

import dev.retort.MigratorException;

/** Thrown when a server is too old, or takes no writes. Nothing was run. */
public final class UnsuitableServerException extends MigratorException {

    private static final long serialVersionUID = 1;

    UnsuitableServerException(String problem, String hint) {
        super(problem, hint);
    }
}
