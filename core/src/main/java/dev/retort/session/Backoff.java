package dev.retort.session;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** Pauses between tries: each about twice as long as the one before, with jitter, up to a limit. */
public final class Backoff {

    private final RandomGenerator random;
    private final long mostMillis;
    private long nextMillis;

    public Backoff(Duration first, Duration most, RandomGenerator random) {
        this.nextMillis = first.toMillis();
        this.mostMillis = most.toMillis();
        this.random = random;
    }

    /**
     * Sleeps for the next pause.
     *
     * @throws InterruptedMigrationException when the thread is interrupted, which it stays
     */
    public void pause() {
        try {
            Thread.sleep(next());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedMigrationException(e);
        }
    }

    /** The length of the next pause in milliseconds: between half and one and a half times the nominal one. */
    long next() {
        long nominal = nextMillis;
        nextMillis = Math.min(mostMillis, nominal * 2);
        return nominal / 2 + random.nextLong(nominal + 1);
    }
}
