package dev.retort.generator.lint;

import dev.retort.generator.note.HazardName;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The explanation of a hazard: the problem and the safe form.
 *
 * @param hazard the hazard
 * @param summary its first sentences, without line breaks
 * @param markdown the whole explanation, without a heading
 */
public record LintRule(HazardName hazard, String summary, String markdown) {

    private static final String HEADING = "### ";

    /** The rules of all hazards, in the order of the page. */
    public static List<LintRule> all() {
        Map<String, String> sections = new LinkedHashMap<>();
        for (String section : text().split("(?m)^" + HEADING, -1)) {
            if (!section.isBlank()) {
                int end = section.indexOf('\n');
                sections.put(
                        section.substring(0, end).strip(),
                        section.substring(end).strip());
            }
        }
        return sections.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static LintRule of(String name, String markdown) {
        HazardName hazard = HazardName.of(name).orElseThrow(() -> new IllegalArgumentException(name));
        return new LintRule(hazard, markdown.split("\n\n", 2)[0].replace('\n', ' '), markdown);
    }

    /** The rule of a hazard. */
    public static LintRule of(HazardName hazard) {
        return all().stream()
                .filter(rule -> rule.hazard() == hazard)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(hazard.id()));
    }

    /** The names of all hazards. */
    public static List<String> names() {
        return Arrays.stream(HazardName.values()).map(HazardName::id).sorted().toList();
    }

    /** The text of all rules, as the page of the documentation has it. */
    static String text() {
        try (InputStream file = LintRule.class.getResourceAsStream("rules.md")) {
            if (file == null) {
                throw new IllegalStateException("rules.md is not in the jar");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
