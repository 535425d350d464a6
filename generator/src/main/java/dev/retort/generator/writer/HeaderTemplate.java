package dev.retort.generator.writer;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a project wants above its migrations: comments for the head of the file, documentation of the class in place of
 * Retort's, and annotations before {@code @Revision}.
 *
 * @param top the text above the package; empty for none
 * @param documentation the lines of the class's documentation; none for Retort's own
 * @param annotations the lines between documentation and {@code @Revision}
 */
public record HeaderTemplate(String top, List<String> documentation, List<String> annotations) {

    /** Nothing of the project's own. */
    public static final HeaderTemplate NONE = new HeaderTemplate("", List.of(), List.of());

    /** What documentation and head may name. */
    static final Set<String> PLACEHOLDERS =
            Set.of("id", "revises", "message", "created", "year", "review", "summary", "documentation");

    private static final Pattern DOCUMENTATION = Pattern.compile("(?s)(.*?)/\\*\\*(.*?)\\*/(.*)");

    public HeaderTemplate {
        documentation = List.copyOf(documentation);
        annotations = List.copyOf(annotations);
    }

    /**
     * Reads a template: all before the first documentation comment is the head of the file, all behind it are annotations;
     * without such a comment all of it is the head.
     *
     * @throws TemplateException when a placeholder is unknown
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

    /** The documentation with the values put in; empty for Retort's own. */
    String documentation(Map<String, String> values) {
        return documentation.stream()
                .map(line -> Placeholders.fill(line, values) + "\n")
                .collect(Collectors.joining());
    }

    /** A source with the head above it and the annotations in their place. */
    String around(String source, Map<String, String> values) {
        String before = annotations.stream().map(line -> line + "\n").collect(Collectors.joining());
        String annotated = source.replaceFirst("(?m)^@Revision\\(", Matcher.quoteReplacement(before) + "@Revision(");
        return top.isEmpty() ? annotated : Placeholders.fill(top, values) + "\n" + annotated;
    }
}
