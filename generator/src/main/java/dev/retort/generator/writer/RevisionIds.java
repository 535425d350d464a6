package dev.retort.generator.writer;

import java.util.Collection;
import java.util.random.RandomGenerator;

/** Creates ids for new revisions: twelve random hexadecimal digits. */
public final class RevisionIds {

    private static final int BITS = 48;

    private final RandomGenerator random;

    /**
     * Creates a source of ids.
     *
     * @param random the source of randomness
     */
    public RevisionIds(RandomGenerator random) {
        this.random = random;
    }

    /** A new id that is not taken. */
    public String next(Collection<String> taken) {
        String id;
        do {
            id = String.format("%012x", random.nextLong(1L << BITS));
        } while (taken.contains(id));
        return id;
    }
}
