package dev.retort.cli.text;

/** What the process ends with. */
public final class ExitCode {

    /** Done, or nothing to do. */
    public static final int OK = 0;
    /** Failed. */
    public static final int FAILED = 1;
    /** Wrong usage. */
    public static final int USAGE = 2;
    /** A command that looks for differences found some. */
    public static final int DIFFERENT = 3;
    /** It would lose rows and got no yes. */
    static final int REFUSED = 4;

    private ExitCode() {}
}
