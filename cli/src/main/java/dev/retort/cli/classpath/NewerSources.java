package dev.retort.cli.classpath;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Sources that were changed since they were compiled, in Maven's layout: {@code src/main/java} and {@code target}. */
public final class NewerSources {

    private static final Path CLASSES = Path.of("target", "classes");
    private static final Path SOURCES = Path.of("src", "main", "java");

    private NewerSources() {}

    /**
     * The classes of a class path whose source is newer, and the missing ones whose source exists.
     *
     * @param classpath the class path; only folders {@code target/classes} beside sources are searched
     * @param chosen the test for the full names of the classes that are returned
     */
    public static List<String> find(List<Path> classpath, Predicate<String> chosen) {
        return classpath.stream()
                .filter(entry -> entry.endsWith(CLASSES))
                .flatMap(classes ->
                        in(classes, classes.resolve("../..").resolve(SOURCES).normalize()))
                .filter(chosen)
                .sorted()
                .toList();
    }

    private static Stream<String> in(Path classes, Path sources) {
        if (!Files.isDirectory(sources)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(sources)) {
            List<String> newer = files.map(file -> sources.relativize(file).toString())
                    .filter(file -> file.endsWith(".java") && !file.endsWith("-info.java"))
                    .map(file -> file.substring(0, file.length() - ".java".length()))
                    .filter(name -> isNewer(sources.resolve(name + ".java"), classes.resolve(name + ".class")))
                    .map(name -> name.replace('/', '.').replace('\\', '.'))
                    .toList();
            return newer.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isNewer(Path source, Path compiled) {
        try {
            FileTime changed = Files.getLastModifiedTime(source);
            return Files.notExists(compiled) || changed.compareTo(Files.getLastModifiedTime(compiled)) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
