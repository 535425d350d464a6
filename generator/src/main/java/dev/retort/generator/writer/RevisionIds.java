package dev.retort.generator.writer;

import java.util.Collection;
import java.util.random.RandomGenerator;

/** Makes ids for new revisions: twelve random hexadecimal digits. */
public final class RevisionIds {

    private static final int BITS = 48;

    private final RandomGenerator random;

    /**
     * @param random where the digits come from
     */
    public RevisionIds(RandomGenerator random) {
        this.random = random;
    }

    /** An id that is none of those. */
    public String next(Collection<String> taken) {
        String id;
        do {
            id = String.format("%012x", random.nextLong(1L << BITS));
        } while (taken.contains(id));
        return id;
    }
}
