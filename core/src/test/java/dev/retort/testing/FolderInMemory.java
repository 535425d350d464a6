package dev.retort.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Folders in a file system in memory, for the data of servers that end with the run.
 *
 * <p>A database is about 300 files. Some file systems need twenty times as long to create them on disk: ext4 looks for a
 * place that no deleted file had a moment before.
 */
final class FolderInMemory {

    private static final Path SHARED_MEMORY = Path.of("/dev/shm");
    private static final long ENOUGH_BYTES = 4L << 30;
    private static final String PREFIX = "retort-test-";
    private static final Pattern OF_A_PROCESS = Pattern.compile(PREFIX + "(\\d+)-.*");

    private FolderInMemory() {}

    /** Creates an empty folder; returns nothing if this machine has no such file system with enough room. */
    static Optional<Path> create() throws IOException {
        if (!Files.isWritable(SHARED_MEMORY)) {
            return Optional.empty();
        }
        deleteThoseOfEndedProcesses();
        if (Files.getFileStore(SHARED_MEMORY).getUsableSpace() < ENOUGH_BYTES) {
            return Optional.empty();
        }
        String process = PREFIX + ProcessHandle.current().pid() + "-";
        return Optional.of(Files.createTempDirectory(SHARED_MEMORY, process));
    }

    private static void deleteThoseOfEndedProcesses() throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(SHARED_MEMORY, PREFIX + "*")) {
            for (Path folder : folders) {
                Matcher name = OF_A_PROCESS.matcher(folder.getFileName().toString());
                if (name.matches() && !isAlive(name.group(1))) {
                    deleteWithoutServer(folder);
                }
            }
        }
    }

    private static void deleteWithoutServer(Path folder) {
        try {
            if (!hasRunningServer(folder)) {
                delete(folder);
            }
        } catch (IOException | UncheckedIOException e) {
            // It belongs to another user, or another process deletes it right now.
        }
    }

    private static boolean hasRunningServer(Path folder) throws IOException {
        Path lock = folder.resolve("postmaster.pid");
        try (Stream<String> lines = Files.exists(lock) ? Files.lines(lock) : Stream.empty()) {
            return lines.findFirst().filter(FolderInMemory::isAlive).isPresent();
        }
    }

    private static boolean isAlive(String process) {
        return ProcessHandle.of(Long.parseLong(process.strip())).isPresent();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
