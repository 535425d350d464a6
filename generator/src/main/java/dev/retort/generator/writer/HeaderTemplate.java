package dev.retort.generator.writer;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The project's template for the text above a migration class: comments at the head of the file, documentation of the
 * class instead of Retort's, and annotations before {@code @Revision}.
 *
 * @param top the text above the package; may be empty
 * @param documentation the lines of the documentation; empty for Retort's own
 * @param annotations the lines between the documentation and {@code @Revision}
 */
public record HeaderTemplate(String top, List<String> documentation, List<String> annotations) {

    /** A template without any text. */
    public static final HeaderTemplate NONE = new HeaderTemplate("", List.of(), List.of());

    /** The placeholders that the documentation and the head may contain. */
    static final Set<String> PLACEHOLDERS =
            Set.of("id", "revises", "message", "created", "year", "review", "summary", "documentation");

    private static final Pattern DOCUMENTATION = Pattern.compile("(?s)(.*?)/\\*\\*(.*?)\\*/(.*)");

    public HeaderTemplate {
        documentation = List.copyOf(documentation);
        annotations = List.copyOf(annotations);
    }

    /**
     * Parses a template. The text before the first documentation comment is the head of the file, and the text after it
     * are annotations. Without such a comment, the whole text is the head.
     *
     * @throws TemplateException if a placeholder is unknown
     */
    public static HeaderTemplate parse(String text) {
        Placeholders.expectKnown(text, PLACEHOLDERS);
        Matcher parts = DOCUMENTATION.matcher(text);
        if (!parts.matches()) {
            return new HeaderTemplate(text.strip(), List.of(), List.of());
        }
        return new HeaderTemplate(
                parts.group(1).strip(),
                parts.group(2).strip().lines().map(HeaderTemplate::undecorated).toList(),
                parts.group(3).strip().lines().toList());
    }

    private static String undecorated(String line) {
        return line.strip().replaceFirst("^\\* ?", "");
    }

    /** The documentation with the values filled in; empty for Retort's own. */
    String documentation(Map<String, String> values) {
        return documentation.stream()
                .map(line -> Placeholders.fill(line, values) + "\n")
                .collect(Collectors.joining());
    }

    /** Adds the head and the annotations to a source. */
    String around(String source, Map<String, String> values) {
        String before = annotations.stream().map(line -> line + "\n").collect(Collectors.joining());
        String annotated = source.replaceFirst("(?m)^@Revision\\(", Matcher.quoteReplacement(before) + "@Revision(");
        return top.isEmpty() ? annotated : Placeholders.fill(top, values) + "\n" + annotated;
    }
}
