package dev.retort.session;

import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * Warns once if the server, or a pooler before it, lets a connection wait for its session. The calling thread opens the
 * connection. A thread beside it tells the time only, and ends with the wait.
 */
public final class ConnectionWait {

    /**
     * Opens a connection.
     *
     * @param <T> the connection
     */
    @FunctionalInterface
    public interface Opening<T> {
        /** Opens the connection and lets its session answer: some poolers accept a client before they have a session. */
        T open() throws SQLException;
    }

    private static final Duration DELAY = Duration.ofSeconds(3);

    private final Consumer<String> warning;
    private final Duration delay;
    private boolean over;

    private ConnectionWait(Consumer<String> warning, Duration delay) {
        this.warning = warning;
        this.delay = delay;
    }

    /**
     * Opens a connection.
     *
     * @param warning receives the warning from another thread, while the calling thread waits
     */
    public static <T> T during(Opening<T> opening, Consumer<String> warning) throws SQLException {
        return during(opening, warning, DELAY);
    }

    static <T> T during(Opening<T> opening, Consumer<String> warning, Duration delay) throws SQLException {
        ConnectionWait wait = new ConnectionWait(warning, delay);
        Thread thread = new Thread(wait::tellTheTime, "retort-connection-wait");
        thread.setDaemon(true);
        thread.start();
        try {
            return opening.open();
        } finally {
            wait.end();
        }
    }

    private synchronized void tellTheTime() {
        long end = System.nanoTime() + delay.toNanos();
        try {
            for (long left = delay.toNanos(); !over && left > 0; left = end - System.nanoTime()) {
                wait(left / 1_000_000, (int) (left % 1_000_000));
            }
        } catch (InterruptedException e) {
            over = true; // nobody but a program that stops all its threads interrupts this one
        }
        if (!over) {
            warning.accept(words());
        }
    }

    private synchronized void end() {
        over = true;
        notifyAll();
    }

    private String words() {
        return "after " + delay.toSeconds() + " s the server, or a pooler before it, has not given a session to this"
                + " connection; a pooler whose sessions are all in use gives one when another client ends (its"
                + " pool_size limits them), and a server that starts, or that the network does not reach, gives none;"
                + " the wait goes on";
    }
}
