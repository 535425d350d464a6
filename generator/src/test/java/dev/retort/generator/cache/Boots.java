package dev.retort.generator.cache;

import java.util.concurrent.atomic.AtomicInteger;

/** Counts how often Hibernate maps the entities of a test: their naming strategy calls it. */
public final class Boots {

    private static final AtomicInteger BOOTS = new AtomicInteger();

    private Boots() {}

    public static void count() {
        BOOTS.incrementAndGet();
    }

    /** Returns whether Hibernate was started since the last call. */
    static boolean happened() {
        return BOOTS.getAndSet(0) > 0;
    }
}
