package dev.retort.generator.writer;

import java.util.Collection;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words in braces that a template has for what is known only when a migration is written. */
final class Placeholders {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");

    private Placeholders() {}

    /** Refuses a template with a placeholder that is none of these. */
    static void expectKnown(String template, Collection<String> known) {
        Matcher found = PLACEHOLDER.matcher(template);
        while (found.find()) {
            if (!known.contains(found.group(1))) {
                throw new TemplateException(
                        "there is no placeholder " + found.group(),
                        "there are {"
                                + String.join("}, {", known.stream().sorted().toList()) + "}");
            }
        }
    }

    static String fill(String template, Map<String, String> values) {
        return PLACEHOLDER
                .matcher(template)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
    }

    /** What is left of a template without its placeholders. */
    static String literals(String template) {
        return PLACEHOLDER.matcher(template).replaceAll("");
    }
}
