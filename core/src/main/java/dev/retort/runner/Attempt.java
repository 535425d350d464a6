package dev.retort.runner;

import java.sql.SQLException;

/** One try at one segment. */
interface Attempt {

    /**
     * Runs the segment to its end, the history included.
     *
     * @throws SQLException when the server refuses something; {@link #failed} says what
     */
    void run() throws SQLException;

    /** What was being run when it failed. */
    FailedStatement failed(SQLException cause);
}
