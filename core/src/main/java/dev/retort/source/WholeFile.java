package dev.retort.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files that other processes read at the same time: they see the old content or the new one, never a part. */
public final class WholeFile {

    /** Writes the content to a file that exists and is empty. */
    public interface Content {
        void writeTo(Path file) throws IOException;
    }

    private WholeFile() {}

    /** Replaces the bytes of a file. Its folder is created if it is missing. */
    public static void write(Path file, byte[] bytes) throws IOException {
        write(file, temporary -> Files.write(temporary, bytes));
    }

    /** Replaces a file. Its folder is created if it is missing. */
    public static void write(Path file, Content content) throws IOException {
        Path folder = file.toAbsolutePath().resolveSibling("");
        Files.createDirectories(folder);
        Path temporary = Files.createTempFile(folder, file.getFileName().toString(), ".tmp");
        try {
            content.writeTo(temporary);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
