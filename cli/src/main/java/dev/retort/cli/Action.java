package dev.retort.cli;

/** What a command does once its options are read. */
interface Action {

    /** Runs the command and returns its exit code. */
    int run(Session session) throws Exception;
}
