package dev.retort.generator.classpath;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Sources that were changed since they were compiled, in the layouts of Maven and Gradle. */
public final class NewerSources {

    /**
     * Where a build compiles sources to.
     *
     * @param classes the folder of the classes, in the folder of the module
     * @param sources the folder of the sources, in the folder of the module
     * @param suffix the suffix of a source
     */
    private record Layout(Path classes, Path sources, String suffix) {

        Path sourcesOf(Path compiled) {
            Path module = compiled;
            for (int i = 0; i < classes.getNameCount(); i++) {
                module = module.resolve("..");
            }
            return module.resolve(sources).normalize();
        }
    }

    private static final Path JAVA = Path.of("src", "main", "java");
    private static final Path KOTLIN = Path.of("src", "main", "kotlin");
    private static final List<Layout> LAYOUTS = List.of(
            new Layout(Path.of("target", "classes"), JAVA, ".java"),
            new Layout(Path.of("target", "classes"), KOTLIN, ".kt"),
            new Layout(Path.of("build", "classes", "java", "main"), JAVA, ".java"),
            new Layout(Path.of("build", "classes", "kotlin", "main"), KOTLIN, ".kt"),
            new Layout(Path.of("build", "classes", "kotlin", "main"), JAVA, ".kt"));

    private NewerSources() {}

    /**
     * The classes of a class path whose source is newer, and the missing ones whose source exists.
     *
     * @param classpath the class path; only folders of compiled classes beside sources are searched
     * @param chosen the test for the full names of the classes that are returned
     */
    public static List<String> find(List<Path> classpath, Predicate<String> chosen) {
        return classpath.stream()
                .flatMap(entry -> LAYOUTS.stream()
                        .filter(layout -> entry.endsWith(layout.classes()))
                        .flatMap(layout -> in(entry, layout.sourcesOf(entry), layout.suffix())))
                .filter(chosen)
                .sorted()
                .toList();
    }

    private static Stream<String> in(Path classes, Path sources, String suffix) {
        if (!Files.isDirectory(sources)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(sources)) {
            List<String> newer = files.map(file -> sources.relativize(file).toString())
                    .filter(file -> file.endsWith(suffix) && !file.endsWith("-info.java"))
                    .map(file -> file.substring(0, file.length() - suffix.length()))
                    .filter(name -> isNewer(sources.resolve(name + suffix), classes, name))
                    .map(name -> name.replace('/', '.').replace('\\', '.'))
                    .toList();
            return newer.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of Kotlin need not contain a class of its own name: without that class, nothing is known of it. */
    private static boolean isNewer(Path source, Path classes, String name) {
        Path compiled = classes.resolve(name + ".class");
        boolean missing = Files.notExists(compiled);
        try {
            return missing
                    ? source.toString().endsWith(".java")
                    : Files.getLastModifiedTime(source).compareTo(Files.getLastModifiedTime(compiled)) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
