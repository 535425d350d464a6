package dev.retort.generator.shadow;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Removes the data directory of a killed command. Its initdb may still run and write there. Therefore initdb is
 * terminated first, and the removal is repeated until it succeeds.
 */
final class IncompleteDataDirectory {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private IncompleteDataDirectory() {}

    static void remove(Path data) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (Files.exists(data)) {
            endInitdb(data);
            try {
                delete(data);
            } catch (IOException e) {
                if (System.nanoTime() > end) {
                    throw e;
                }
                Sleep.millis(50);
            }
        }
    }

    private static void endInitdb(Path data) {
        ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .commandLine()
                        .filter(line -> line.contains("initdb") && line.contains(data.toString()))
                        .isPresent())
                .forEach(ProcessHandle::destroyForcibly);
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                return continueIfMissing(failure);
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    return continueIfMissing(failure);
                }
                Files.deleteIfExists(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static FileVisitResult continueIfMissing(IOException failure) throws IOException {
        if (failure instanceof NoSuchFileException) {
            return FileVisitResult.CONTINUE;
        }
        throw failure;
    }
}
