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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Keeps a listing of a folder readable as a table of contents, a simple name unique to one class, and the first sentence
 * of each Javadoc complete.
 */
class CodeShapeTest {

    private static final int MOST_FILES = 60;

    /** One record a file, and one package for the class loader of the application's Hibernate. */
    private static final Set<String> LARGE = Set.of("dev/retort/operation", "dev/retort/generator/hibernate");

    private static final Pattern RELATIVE_CLAUSE = Pattern.compile("/\\*\\*[\\s*]*(?:What|Whoever|Who) ");

    private static final Pattern EMPTY_SELECT = Pattern.compile("\\bselect from\\b");

    private static final List<Path> SOURCES = List.of(
            sources("../core"),
            sources("../generator"),
            sources("../review"),
            sources("../cli"),
            sources("../integrations/maven"));

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

    /** Citus refuses a query without columns on a table that it distributes. */
    @Test
    void selectsAColumnInEachQuery() throws IOException {
        List<Path> offending = new ArrayList<>();
        for (Path file : files()) {
            if (EMPTY_SELECT.matcher(Files.readString(file)).find()) {
                offending.add(file);
            }
        }

        assertThat(offending).isEmpty();
    }

    /** Such a sentence has no subject: the Javadoc of a type or method says what it is or does. */
    @Test
    void beginsNoJavadocWithARelativeClause() throws IOException {
        List<Path> all = new ArrayList<>(files());
        all.addAll(javaFiles(sources("../entities")));
        for (String module : List.of("../core", "../generator", "../review", "../cli", "../integrations/maven")) {
            all.addAll(javaFiles(Path.of(module, "src", "test", "java")));
        }
        all.removeIf(file -> file.endsWith("CodeShapeTest.java")); // it contains such sentences as examples

        List<Path> offending = new ArrayList<>();
        for (Path file : all) {
            if (RELATIVE_CLAUSE.matcher(Files.readString(file)).find()) {
                offending.add(file);
            }
        }
        assertThat(offending).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/** What a user pays for. */",
                "/** Whoever holds the lock. */",
                "    /**\n     * Who holds locks.\n     */"
            })
    void recognizesARelativeClause(String javadoc) {
        assertThat(javadoc).containsPattern(RELATIVE_CLAUSE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/** Whole rows. */", "/** Returns what is left.\n * What follows it. */", "// What is left\n"})
    void passesOtherSentences(String text) {
        assertThat(text).doesNotContainPattern(RELATIVE_CLAUSE);
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
            found.addAll(javaFiles(source));
        }
        return found;
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static Path sources(String module) {
        return Path.of(module, "src", "main", "java");
    }
}
