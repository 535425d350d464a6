package dev.retort.generator.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page on exactness counts the cases that are there. */
class ExactnessPageTest {

    private static final Path PAGE = Path.of("..", "docs", "exactness.md");
    private static final String BEGIN = "| topic | cases |\n|---|---|\n";
    private static final String END = "\n\n";

    @Test
    void countsTheCases() throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END, begin);
        assertThat(begin).as("the table of topics").isGreaterThan(BEGIN.length());

        Golden.check(PAGE, page.substring(0, begin) + table(Cases.all()) + page.substring(end));
    }

    private static String table(List<Case> cases) {
        Map<String, Long> byTopic = cases.stream()
                .collect(Collectors.groupingBy(
                        each -> each.name().replaceFirst("/.*", ""), TreeMap::new, Collectors.counting()));
        return byTopic.entrySet().stream()
                .map(topic -> "| " + topic.getKey() + " | " + topic.getValue() + " |\n")
                .collect(Collectors.joining("", "", "| **all** | **" + cases.size() + "** |"));
    }
}
