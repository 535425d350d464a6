package dev.retort.migration;

import java.util.concurrent.atomic.AtomicInteger;

/** Counts how often the migrations of a test record their operations. They call it in place of an operation. */
public final class RecordingCounter {

    private static final AtomicInteger RECORDINGS = new AtomicInteger();

    private RecordingCounter() {}

    public static void count() {
        RECORDINGS.incrementAndGet();
    }

    /** Returns the number of recordings since the last call. */
    public static int recordings() {
        return RECORDINGS.getAndSet(0);
    }
}
