package dev.retort.preflight;

import dev.retort.PublicApi;
import dev.retort.schema.QualifiedName;

/** Receives the events of the checks that precede the first statement. */
@PublicApi
public interface PreflightListener {

    /**
     * A check found a problem that does not block the run. That the server has not given a session for some seconds is
     * reported by another thread.
     */
    default void warned(String warning) {}

    /**
     * The rows of a large table are about to be checked.
     *
     * @param estimate the server's estimate of the number of rows
     */
    default void checkingRows(QualifiedName table, long estimate) {}
}
