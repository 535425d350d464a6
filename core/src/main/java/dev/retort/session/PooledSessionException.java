package dev.retort.session;

import dev.retort.PublicApi;
import dev.retort.RetortException;

/** Thrown when a pooler gives each transaction another session. Nothing was run, and no setting was changed. */
@PublicApi
public final class PooledSessionException extends RetortException {

    private static final long serialVersionUID = 1;

    PooledSessionException() {
        super(
                "there is a pooler in transaction mode in between: statements of one connection reach several sessions, so"
                        + " that neither the lock nor the settings of a migration would hold",
                "connect to the server itself, or to a pool in session mode (often another port or database name of the"
                        + " same pooler)");
    }
}
