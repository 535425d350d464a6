package dev.retort.generator.report;

/** The exit codes of the process. */
public final class ExitCode {

    /** Done, or nothing to do. */
    public static final int OK = 0;
    /** Failed. */
    public static final int FAILED = 1;
    /** Wrong usage. */
    public static final int USAGE = 2;
    /** A command that looks for differences found some. */
    public static final int DIFFERENT = 3;
    /** Refused, because rows would be lost or changed without confirmation. */
    static final int REFUSED = 4;

    /** Some targets of several failed, or were not run. */
    public static final int SOME_FAILED = 5;

    private ExitCode() {}
}
