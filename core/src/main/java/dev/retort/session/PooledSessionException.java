package dev.retort.session;

import dev.retort.PublicApi;
import dev.retort.RetortException;

/**
 * Thrown when a pooler assigns another session to each transaction. No statement has run, and no setting has changed.
 */
@PublicApi
public final class PooledSessionException extends RetortException {

    private static final long serialVersionUID = 1;

    PooledSessionException() {
        super(
                "the connection goes through a pooler in transaction mode: its statements reach several sessions, so"
                        + " that neither the lock nor the settings of a migration would hold",
                "connect to the server directly, or to a pool in session mode (often another port or database name of"
                        + " the same pooler)");
    }
}
