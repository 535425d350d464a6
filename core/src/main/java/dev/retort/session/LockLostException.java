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

    private static final String IN_SESSION_MODE = "connect to the server directly, or to a pooler in session mode: in"
            + " transaction mode, the statements of one connection reach several sessions";

    public LockLostException(String when) {
        this(when, IN_SESSION_MODE);
    }

    private LockLostException(String when, String remedy) {
        super("the lock that keeps other runners out is not held " + when, remedy);
    }

    /** Creates the exception for a lock that another session of a pooler still has. */
    static LockLostException keptBy(int pid) {
        return new LockLostException(
                "by this connection, but by the session with the process id " + pid,
                "end that session with pg_terminate_backend(" + pid + "), and " + IN_SESSION_MODE);
    }
}
