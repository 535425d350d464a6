package dev.retort.generator.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The list in {@code docs/traps.md} is complete, and each entry names a test that exists. */
class TrapsPageTest {

    private static final Path PAGE = Path.of("../docs/traps.md");
    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (T\\d+) \\|.*\\| ([^|]+) \\|$");
    private static final Pattern TEST = Pattern.compile("(shape|folder)? ?`([^`.]+)(?:\\.([^`]+))?`");

    @Test
    void listsEveryTrapOnce() throws IOException {
        assertThat(rows())
                .extracting(row -> row.group(1))
                .isEqualTo(IntStream.rangeClosed(1, rows().size())
                        .mapToObj(n -> "T" + n)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("tests")
    void namesATestThatThereIs(String test) throws Exception {
        Matcher named = TEST.matcher(test);
        assertThat(named.matches()).as(test).isTrue();
        String kind = named.group(1);
        if (kind == null) {
            Class<?> type = Class.forName(getClass().getPackageName() + "." + named.group(2));
            assertThat(Stream.of(type.getDeclaredMethods()).map(Method::getName))
                    .contains(named.group(3));
        } else if (kind.equals("shape")) {
            assertThat(Shapes.ALL).extracting(Class::getSimpleName).contains(named.group(2));
        } else {
            assertThat(CASES.resolve(named.group(2))).isDirectory();
        }
    }

    static List<String> tests() throws IOException {
        return rows().stream().map(row -> row.group(2)).toList();
    }

    private static List<MatchResult> rows() throws IOException {
        return ROW.matcher(Files.readString(PAGE)).results().toList();
    }
}
