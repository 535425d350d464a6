package dev.retort.session;

import dev.retort.PublicApi;
import dev.retort.RetortException;

/** Thrown when a server is too old or read-only. No statement has run. */
@PublicApi
public final class UnsuitableServerException extends RetortException {

    private static final long serialVersionUID = 1;

    UnsuitableServerException(String problem, String remedy) {
        super(problem, remedy);
    }
}
