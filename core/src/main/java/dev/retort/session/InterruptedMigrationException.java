package dev.retort.session;

import dev.retort.PublicApi;
import dev.retort.RetortException;

/** Thrown when the thread is interrupted while it waits. Uncommitted changes are rolled back. */
@PublicApi
public final class InterruptedMigrationException extends RetortException {

    private static final long serialVersionUID = 1;

    InterruptedMigrationException(InterruptedException cause) {
        super("interrupted while waiting for a lock", "run it again", cause);
    }
}
