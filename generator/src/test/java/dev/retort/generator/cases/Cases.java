package dev.retort.generator.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The cases of a run. The system property {@code retort.test.case} selects those whose name contains its value, or
 * one of several with commas between; {@code retort.test.sample} says how many of them one of the sample stands for.
 */
final class Cases {

    private static final Path FOLDER = Path.of("src", "test", "resources", "cases");
    private static final List<String> PARTS =
            List.of(System.getProperty("retort.test.case", "").split(","));
    private static final int SAMPLE = Integer.getInteger("retort.test.sample", 20);

    private Cases() {}

    /** The cases that run on a major, in the order of their names. */
    static List<Case> of(int major) throws IOException {
        return all().stream()
                .filter(each -> PARTS.stream().anyMatch(each.name()::contains))
                .filter(each -> each.properties().since() <= major)
                .toList();
    }

    /** Every n-th of them. */
    static List<Case> sampleOf(int major) throws IOException {
        List<Case> all = of(major);
        return Stream.iterate(0, i -> i < all.size(), i -> i + SAMPLE)
                .map(all::get)
                .toList();
    }

    static List<Case> all() throws IOException {
        try (Stream<Path> topics = Files.list(FOLDER)) {
            return topics.filter(Files::isDirectory)
                    .flatMap(Cases::folders)
                    .sorted()
                    .map(Cases::in)
                    .toList();
        }
    }

    private static Case in(Path folder) {
        String name = FOLDER.relativize(folder).toString().replace('\\', '/');
        return new Case(name, folder, CaseProperties.of(folder.resolve("case.properties")));
    }

    private static Stream<Path> folders(Path topic) {
        try (Stream<Path> folders = Files.list(topic)) {
            return folders.filter(Files::isDirectory).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
