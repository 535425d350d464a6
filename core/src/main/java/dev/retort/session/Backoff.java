package dev.retort.session;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** Sleeps between attempts. Each pause is about twice as long as the previous one, with jitter, up to a limit. */
public final class Backoff {

    private final RandomGenerator random;
    private final long maxMillis;
    private long nominalMillis;

    public Backoff(Duration first, Duration max, RandomGenerator random) {
        this.nominalMillis = first.toMillis();
        this.maxMillis = max.toMillis();
        this.random = random;
    }

    /**
     * Sleeps for the next pause.
     *
     * @throws InterruptedMigrationException when the thread is interrupted; its interrupt flag stays set
     */
    public void pause() {
        try {
            Thread.sleep(nextPauseMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedMigrationException(e);
        }
    }

    /** Returns the length of the next pause in milliseconds: between 0.5 and 1.5 times the nominal length. */
    long nextPauseMillis() {
        long nominal = nominalMillis;
        nominalMillis = Math.min(maxMillis, nominal * 2);
        return nominal / 2 + random.nextLong(nominal + 1);
    }
}
