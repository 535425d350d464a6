package dev.retort.cli.session;

/** What a command does once its options are read. */
public interface Action {

    /** Runs the command and returns its exit code. */
    int run(CommandContext session) throws Exception;
}
