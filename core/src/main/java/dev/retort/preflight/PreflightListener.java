package dev.retort.preflight;

import dev.retort.PublicApi;
import dev.retort.schema.QualifiedName;

/** Receives the events of the checks that precede the first statement. */
@PublicApi
public interface PreflightListener {

    /** Something does not block the run, but needs somebody's attention. */
    default void noticed(String words) {}

    /**
     * The rows of a large table are about to be checked.
     *
     * @param estimate the server's estimate of the number of rows
     */
    default void lookingAtRows(QualifiedName table, long estimate) {}
}
