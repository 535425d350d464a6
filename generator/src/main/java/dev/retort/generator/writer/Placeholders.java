package dev.retort.generator.writer;

import java.util.Collection;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the placeholders of a template, words in braces, with values. */
final class Placeholders {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");

    private Placeholders() {}

    /** Checks that the template contains only known placeholders. */
    static void expectKnown(String template, Collection<String> known) {
        Matcher found = PLACEHOLDER.matcher(template);
        while (found.find()) {
            if (!known.contains(found.group(1))) {
                throw new TemplateException(
                        "unknown placeholder " + found.group(),
                        "use {" + String.join("}, {", known.stream().sorted().toList()) + "}");
            }
        }
    }

    static String fill(String template, Map<String, String> values) {
        return PLACEHOLDER
                .matcher(template)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
    }

    /** The template without its placeholders. */
    static String literals(String template) {
        return PLACEHOLDER.matcher(template).replaceAll("");
    }
}
