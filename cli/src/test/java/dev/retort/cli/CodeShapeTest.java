package dev.retort.cli;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A listing of a folder reads like a table of contents, and a simple name means one class. */
class CodeShapeTest {

    private static final int MOST_FILES = 60;

    /** One record a file, and one package for the class loader of the application's Hibernate. */
    private static final Set<String> LARGE = Set.of("dev/retort/operation", "dev/retort/generator/hibernate");

    private static final List<Path> SOURCES = List.of(sources("../core"), sources("../generator"), sources("../cli"));

    @Test
    void keepsPackagesSmall() throws IOException {
        Map<String, List<Path>> packages = files().stream().collect(groupingBy(CodeShapeTest::packageOf));

        assertThat(packages).allSatisfy((name, files) -> assertThat(LARGE.contains(name) || files.size() <= MOST_FILES)
                .as(name)
                .isTrue());
    }

    @Test
    void describesEachPackage() throws IOException {
        assertThat(packages())
                .allSatisfy((name, files) ->
                        assertThat(files).as(name).anyMatch(file -> file.endsWith("package-info.java")));
    }

    @Test
    void givesNoSimpleNameTwice() throws IOException {
        Map<Path, List<Path>> names = files().stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(groupingBy(Path::getFileName));

        assertThat(names.values()).noneMatch(files -> files.size() > 1);
    }

    private static Map<String, List<Path>> packages() throws IOException {
        return files().stream().collect(groupingBy(CodeShapeTest::packageOf));
    }

    private static String packageOf(Path file) {
        Path folder = Objects.requireNonNull(file.getParent());
        return SOURCES.stream()
                .filter(folder::startsWith)
                .map(source -> source.relativize(folder).toString().replace('\\', '/'))
                .findFirst()
                .orElseThrow();
    }

    private static List<Path> files() throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path source : SOURCES) {
            try (Stream<Path> files = Files.walk(source)) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(found::add);
            }
        }
        return found;
    }

    private static Path sources(String module) {
        return Path.of(module, "src", "main", "java");
    }
}
