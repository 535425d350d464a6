package dev.retort.session;

import dev.retort.PublicApi;
import dev.retort.RetortException;

/**
 * Thrown when the session no longer holds the lock that keeps other runners out, for example behind a pooler in
 * transaction mode.
 */
@PublicApi
public final class LockLostException extends RetortException {

    private static final long serialVersionUID = 1;

    public LockLostException(String when) {
        super(
                "the lock that keeps other runners out is not held " + when,
                "connect to the server directly, or to a pooler in session mode: in transaction mode, the statements of"
                        + " one connection reach several sessions");
    }
}
