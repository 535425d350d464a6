package dev.retort.session;

import dev.retort.PublicApi;
import dev.retort.RetortException;

/**
 * Thrown when a pooler assigns another session to each transaction, or has no session to give. No statement has run, and no setting has changed.
 */
@PublicApi
public final class PooledSessionException extends RetortException {

    private static final long serialVersionUID = 1;

    PooledSessionException() {
        this(
                "the connection goes through a pooler in transaction or statement mode: its statements reach several"
                        + " sessions, so that neither the lock nor the settings of a migration would hold",
                "connect to the server directly, or to a pool in session mode (often another port or database name of"
                        + " the same pooler)");
    }

    private PooledSessionException(String problem, String remedy) {
        super(problem, remedy);
    }

    static PooledSessionException withoutSession(long seconds) {
        return new PooledSessionException(
                "the connection goes through a pooler that gave it no session within " + seconds + " s",
                "let the pooler open more sessions (pool_size), close idle clients, or connect to the server directly");
    }
}
