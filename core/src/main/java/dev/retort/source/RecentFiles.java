package dev.retort.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Limits a cache to the files that were modified last. */
public final class RecentFiles {

    private static final int KEPT = 20;

    private RecentFiles() {}

    /** Returns the files of a folder that a cache no longer keeps: those with the suffix, beyond the newest twenty. */
    public static List<Path> surplus(Path folder, String suffix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted(Comparator.comparing(RecentFiles::lastModified).reversed())
                    .skip(KEPT)
                    .toList();
        }
    }

    private static FileTime lastModified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }
}
