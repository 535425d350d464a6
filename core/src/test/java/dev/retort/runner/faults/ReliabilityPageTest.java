package dev.retort.runner.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of faults lists each fault with an existing test and its measurements. */
class ReliabilityPageTest {

    private static final int FAULTS = 27;
    private static final int TEST = 4;
    private static final int FIGURE = 5;

    @Test
    void namesEveryFaultWithItsTestAndItsFigure() throws IOException {
        List<List<String>> rows = Files.readAllLines(Path.of("..", "docs", "reliability.md")).stream()
                .filter(line -> line.startsWith("| F"))
                .map(line -> Stream.of(line.split("\\|", -1)).map(String::strip).toList())
                .toList();

        assertThat(rows)
                .extracting(row -> row.get(1))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, FAULTS)
                        .mapToObj(number -> "F" + number)
                        .toList());
        assertThat(rows).extracting(row -> row.get(TEST)).isSubsetOf(tests());
        assertThat(rows).extracting(row -> row.get(FIGURE)).noneMatch(figure -> figure.length() < TEST);
    }

    private static Set<String> tests() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "java"))) {
            return files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
        }
    }
}
