package dev.retort.runner.faults;

/** How often a fault is tried: a sample in every build, in full where {@code retort.test.full} says so. */
final class Counts {

    /** Whether the full counts are tried, and times are held against their bars. */
    static final boolean FULL = Boolean.getBoolean("retort.test.full");

    private Counts() {}

    /** The count that is set by {@code retort.test.NAME}, else the one of a sample or of the whole. */
    static int of(String name, int sample, int full) {
        return Integer.getInteger("retort.test." + name, FULL ? full : sample);
    }
}
