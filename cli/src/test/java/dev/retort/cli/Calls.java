package dev.retort.cli;

import java.util.concurrent.atomic.LongAdder;

/** Counts the calls of Retort's own methods and the round trips to the server, for classes that {@link CountedClasses} loads. */
public final class Calls {

    private static final LongAdder METHODS = new LongAdder();
    private static final LongAdder ROUND_TRIPS = new LongAdder();

    private Calls() {}

    /**
     * The calls of one command.
     *
     * @param methods the calls of methods
     * @param roundTrips the round trips
     */
    record Count(long methods, long roundTrips) {}

    public static void method() {
        METHODS.increment();
    }

    public static void roundTrip() {
        ROUND_TRIPS.increment();
    }

    /** Returns the calls since the last time. */
    static Count take() {
        return new Count(METHODS.sumThenReset(), ROUND_TRIPS.sumThenReset());
    }
}
