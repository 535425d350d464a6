package dev.retort.generator.rename;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Renames values in the text of an array of enumerated values, such as {@code {gold,"off white"}}. */
final class EnumArrayLiteral {

    private static final Pattern ELEMENT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|[^{},\"]+");
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_-]+");

    private EnumArrayLiteral() {}

    static String renamed(String array, String from, String to) {
        Matcher elements = ELEMENT.matcher(array);
        return elements.replaceAll(match -> Matcher.quoteReplacement(
                value(match.group(1), match.group()).equals(from) ? element(to) : match.group()));
    }

    private static String value(@Nullable String quoted, String plain) {
        return quoted == null ? plain : quoted.replaceAll("\\\\(.)", "$1");
    }

    private static String element(String value) {
        boolean plain = PLAIN.matcher(value).matches() && !value.equalsIgnoreCase("null");
        return plain ? value : '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
