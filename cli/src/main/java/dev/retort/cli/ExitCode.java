package dev.retort.cli;

/** What the process ends with. */
final class ExitCode {

    /** Done, or nothing to do. */
    static final int OK = 0;
    /** Failed. */
    static final int FAILED = 1;
    /** Wrong usage. */
    static final int USAGE = 2;
    /** A command that looks for differences found some. */
    static final int DIFFERENT = 3;
    /** It would lose rows and got no yes. */
    static final int REFUSED = 4;

    private ExitCode() {}
}
