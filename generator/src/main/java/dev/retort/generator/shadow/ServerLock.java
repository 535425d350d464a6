package dev.retort.generator.shadow;

import dev.retort.Remedy;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Tracks the users of an embedded server with locks on the bytes of a file. The operating system releases the locks of
 * a killed process. The first byte is locked to start or stop the server, and each user locks one of the other bytes.
 */
final class ServerLock implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path file;
    private final FileChannel channel;
    private @Nullable FileLock use;

    private ServerLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static ServerLock open(Path file) throws IOException {
        return new ServerLock(
                file,
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
    }

    /** Waits until no other command starts or stops the server. */
    FileLock lockForStartOrStop() throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        FileLock lock = tryLock(0, 1);
        while (lock == null) {
            if (System.nanoTime() > end) {
                throw new ShadowException(
                        "another command has been starting or stopping the embedded PostgreSQL for "
                                + PATIENCE.toSeconds() + " seconds (lock: " + file + ")",
                        Remedy.of("terminate that command, then run this one again"));
            }
            Sleep.millis(20);
            lock = tryLock(0, 1);
        }
        return lock;
    }

    /** Registers this process as a user of the server until {@link #stopUsing}. */
    void startUsing() throws IOException {
        while (use == null) {
            use = tryLock(ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE - 1), 1);
        }
    }

    void stopUsing() throws IOException {
        if (use != null) {
            use.release();
            use = null;
        }
    }

    /** Whether a process, including this one, uses the server. */
    boolean inUse() throws IOException {
        FileLock all = tryLock(1, Long.MAX_VALUE - 1);
        if (all == null) {
            return true;
        }
        all.release();
        return false;
    }

    private @Nullable FileLock tryLock(long position, long size) throws IOException {
        try {
            return channel.tryLock(position, size, false);
        } catch (OverlappingFileLockException sameProcess) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
