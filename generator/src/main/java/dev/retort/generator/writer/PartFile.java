package dev.retort.generator.writer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * A file that is being written under a hidden name and gets its own name once it is complete.
 *
 * <p>It is locked while it is written. The system releases the lock of a killed process, so a part that nobody has
 * locked is left over.
 */
final class PartFile implements AutoCloseable {

    private static final String SUFFIX = ".part";

    private final Path path;
    private final FileChannel channel;

    private PartFile(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Deletes the parts in this folder that killed runs left. */
    static void deleteLeftOver(Path folder) throws IOException {
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, ".*" + SUFFIX)) {
            for (Path part : parts) {
                deleteIfLeftOver(part);
            }
        }
    }

    private static void deleteIfLeftOver(Path part) {
        try (FileChannel channel = FileChannel.open(part, WRITE)) {
            if (locked(channel)) {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            // A part is not read as a migration, so one that cannot be deleted harms nobody.
        }
    }

    /** Creates and locks a part beside the file that it will become. */
    static PartFile beside(Path file) throws IOException {
        while (true) {
            Path path = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + SUFFIX);
            FileChannel channel = FileChannel.open(path, CREATE_NEW, WRITE);
            if (locked(channel) && Files.exists(path)) {
                return new PartFile(path, channel);
            }
            // Another run took it for a left-over between its creation and its lock.
            channel.close();
            Files.deleteIfExists(path);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException sameProcess) {
            return false;
        }
    }

    /** Writes the text to the disk. */
    void write(String text) throws IOException {
        ByteBuffer bytes = UTF_8.encode(text);
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(true);
    }

    /** Gives the part its own name. */
    void moveTo(Path file, CopyOption... options) throws IOException {
        Files.move(path, file, options);
    }

    /** Deletes the part, unless it was moved, and releases its lock. */
    @Override
    public void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(path);
        }
    }
}
