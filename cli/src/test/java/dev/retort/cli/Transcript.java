package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.generator.settings.DatabaseUrl;
import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Commands of one test with their exit codes and everything that they printed to standard error. A file holds a section
 * for each test; {@code -Dretort.test.rewrite=true} rewrites it. Text that differs from run to run stands there as
 * {@code {folder}}, {@code {server}} and the like.
 */
final class Transcript {

    private static final String HEADING = "## ";
    private static final String TIME = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ";
    private static final String STACK_TRACE = "(?m)(^\\tat .*\\R)+";

    private final Path file;
    private final SortedMap<String, String> placeholders =
            new TreeMap<>(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
    private final List<String> commands = new ArrayList<>();

    Transcript(Path file) {
        this.file = file;
    }

    /** Writes a placeholder in place of a text; a longer text comes first. */
    void replace(String text, String placeholder) {
        replace(text, placeholder, "", "");
    }

    private void replace(String text, String placeholder, String before, String after) {
        placeholders.put(text, before + "{" + placeholder + "}" + after);
    }

    /** Writes placeholders in place of the name of a database, its server and its user. */
    void replace(TestDatabase database) {
        DatabaseUrl url = DatabaseUrl.parse(database.url());
        URI shown = URI.create(url.toString());
        replace(database.url(), "url");
        replace(database.name(), "database");
        replace(shown.getHost() + ":" + shown.getPort(), "server");
        replace("//" + shown.getUserInfo() + "@", "user", "//", "@");
        replace("by " + shown.getUserInfo() + ")", "user", "by ", ")");
    }

    void add(Cli.Result result, String... arguments) {
        StringBuilder text = new StringBuilder("$ retort");
        for (String argument : arguments) {
            text.append(' ').append(argument.contains(" ") ? '"' + argument + '"' : argument);
        }
        text.append('\n').append(result.err());
        text.append("exit code ").append(result.exitCode()).append('\n');
        commands.add(withPlaceholders(text.toString()));
    }

    private String withPlaceholders(String text) {
        String replaced = text.replaceAll(TIME, "{time}").replaceAll(STACK_TRACE, "\t{stack trace}\n");
        for (Map.Entry<String, String> placeholder : placeholders.entrySet()) {
            replaced = replaced.replace(placeholder.getKey(), placeholder.getValue());
        }
        return replaced;
    }

    /** Expects that the commands are those of the test's section; a test that added none has no section. */
    void expectSection(String test) throws IOException {
        if (commands.isEmpty()) {
            return;
        }
        String actual = String.join("\n", commands);
        if (Boolean.getBoolean("retort.test.rewrite")) {
            Map<String, String> sections = sections();
            sections.put(test, actual);
            write(sections);
        }
        assertThat(actual)
                .as("section %s of %s", test, file)
                .isEqualTo(sections().get(test));
    }

    private Map<String, String> sections() throws IOException {
        Map<String, String> sections = new TreeMap<>();
        for (String section : ("\n" + Files.readString(file)).split("\n\n?" + HEADING, -1)) {
            int end = section.indexOf("\n\n");
            if (end > 0) {
                sections.put(
                        section.substring(0, end), section.substring(end + 2).stripTrailing() + "\n");
            }
        }
        return sections;
    }

    private void write(Map<String, String> sections) throws IOException {
        List<String> parts = new ArrayList<>();
        sections.forEach((test, commands) -> parts.add(HEADING + test + "\n\n" + commands));
        Files.writeString(file, String.join("\n", parts));
    }
}
