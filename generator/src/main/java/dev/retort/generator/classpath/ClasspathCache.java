package dev.retort.generator.classpath;

import dev.retort.source.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A class path that Maven printed, kept in a file after the fingerprint of the files that it depends on. */
final class ClasspathCache {

    private final Path file;

    ClasspathCache(Path scratch, Pom module) {
        file = scratch.resolve("maven-" + module.artifactId().replaceAll("[^A-Za-z0-9._-]", "_") + ".classpath");
    }

    /** The class path that was kept, unless the fingerprint differs or a jar is missing. */
    Optional<List<Path>> get(String fingerprint) {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(file);
            List<Path> entries = lines.stream().skip(1).map(Path::of).toList();
            boolean holds = !lines.isEmpty()
                    && lines.get(0).equals(fingerprint)
                    && entries.stream().noneMatch(ClasspathCache::isLostJar);
            return holds ? Optional.of(entries) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Keeps a class path, whole or not at all. */
    void put(String fingerprint, List<Path> entries) {
        List<String> lines = new ArrayList<>(List.of(fingerprint));
        entries.forEach(entry -> lines.add(entry.toString()));
        try {
            WholeFile.write(file, whole -> Files.write(whole, lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isLostJar(Path entry) {
        return entry.toString().endsWith(".jar") && Files.notExists(entry);
    }
}
