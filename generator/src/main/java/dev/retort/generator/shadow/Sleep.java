package dev.retort.generator.shadow;

import java.io.IOException;

/** The wait between two looks at something that another process is to change. */
final class Sleep {

    private Sleep() {}

    /**
     * Sleeps.
     *
     * @throws IOException when the thread is interrupted, which stays interrupted
     */
    static void of(long milliseconds) throws IOException {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
