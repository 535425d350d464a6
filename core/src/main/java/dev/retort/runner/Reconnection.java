package dev.retort.runner;

import dev.retort.session.Backoff;
import dev.retort.session.ConnectionSource;
import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * Decides whether a run whose connection was lost goes on with another one. What was committed before, the commit of which
 * nobody has seen the answer included, is then read from the history.
 */
final class Reconnection {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);
    private static final Duration WINDOW = Duration.ofMinutes(1);
    /** A statement that takes the connection along each time would be run for ever. */
    private static final int MOST_LOSSES = 3;

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

    /** A connection is there and works. */
    void opened() {
        open = true;
    }

    /** Something was committed, and is known to be. */
    void progressed() {
        losses = 0;
        backoff = newBackoff();
    }

    /** Whether to try again after that failure; if so, this has waited for a while. */
    boolean goesOnAfter(Exception failure) {
        if (!connections.isRepeatable() || !(open ? isBearable(failure) : isWorthWaiting(failure))) {
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

    private boolean isBearable(Exception failure) {
        return LostConnection.is(failure) && ++losses <= MOST_LOSSES;
    }

    private boolean isWorthWaiting(Exception failure) {
        return losses > 0 && LostConnection.mayComeBack(failure) && System.nanoTime() - lostAt < WINDOW.toNanos();
    }

    private Backoff newBackoff() {
        return new Backoff(FIRST_PAUSE, LONGEST_PAUSE, random);
    }
}
