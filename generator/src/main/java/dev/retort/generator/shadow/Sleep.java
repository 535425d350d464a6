package dev.retort.generator.shadow;

import java.io.IOException;

/** Waits between two checks for a change by another process. */
final class Sleep {

    private Sleep() {}

    /**
     * Sleeps.
     *
     * @throws IOException if the thread is interrupted; its interrupt flag stays set
     */
    static void millis(long milliseconds) throws IOException {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
