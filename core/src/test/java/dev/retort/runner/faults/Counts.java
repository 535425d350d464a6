package dev.retort.runner.faults;

/** The number of trials of a fault: a sample in every build, the full number with {@code retort.test.full}. */
final class Counts {

    /** Whether the full counts are tried, and times are compared with their limits. */
    static final boolean FULL = Boolean.getBoolean("retort.test.full");

    private Counts() {}

    /** Returns the count that {@code retort.test.NAME} sets, or else the count of the sample or the full one. */
    static int of(String name, int sample, int full) {
        return Integer.getInteger("retort.test." + name, FULL ? full : sample);
    }
}
