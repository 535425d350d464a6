package dev.retort.runner;

import dev.retort.session.Backoff;
import dev.retort.session.ConnectionSource;
import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * Decides whether a run that has lost its connection continues on another one. The history then shows what was
 * committed before, including a commit that was not confirmed.
 */
final class Reconnection {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);
    private static final Duration WINDOW = Duration.ofMinutes(1);
    /**
     * The limit for losses without progress; otherwise a statement that always breaks the connection would be repeated
     * forever.
     */
    private static final int MAX_LOSSES = 3;

    private final ConnectionSource connections;
    private final MigrationListener listener;
    private final RandomGenerator random;
    private Backoff backoff;
    private boolean open;
    private int losses;
    private long lostAt;

    Reconnection(ConnectionSource connections, MigrationListener listener, RandomGenerator random) {
        this.connections = connections;
        this.listener = listener;
        this.random = random;
        this.backoff = newBackoff();
    }

    /** Records that a connection is open and works. */
    void opened() {
        open = true;
    }

    /** Records that a commit was confirmed. */
    void progressed() {
        losses = 0;
        backoff = newBackoff();
    }

    /** Whether to retry after a failure. If so, this method has already waited. */
    boolean shouldRetryAfter(Exception failure) {
        if (!connections.isRepeatable() || !(open ? isRetryableLoss(failure) : isTemporaryRefusal(failure))) {
            return false;
        }
        if (open) {
            open = false;
            lostAt = System.nanoTime();
            listener.connectionLost(String.valueOf(failure.getMessage()));
        }
        backoff.pause();
        return true;
    }

    private boolean isRetryableLoss(Exception failure) {
        return LostConnection.is(failure) && ++losses <= MAX_LOSSES;
    }

    private boolean isTemporaryRefusal(Exception failure) {
        return losses > 0 && LostConnection.isTemporary(failure) && System.nanoTime() - lostAt < WINDOW.toNanos();
    }

    private Backoff newBackoff() {
        return new Backoff(FIRST_PAUSE, LONGEST_PAUSE, random);
    }
}
