package dev.retort.runner;

import java.sql.SQLException;

/** One attempt to run one segment. */
interface Attempt {

    /**
     * Runs the segment and writes its change of the history.
     *
     * @throws SQLException when the server refuses a statement; {@link #failed} returns that statement
     */
    void run() throws SQLException;

    /** Returns the statement that was running at the time of the failure. */
    FailedStatement failed(SQLException cause);
}
