package dev.retort.generator.writer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Converts text to the contents of a Java comment. The result contains nothing that ends the comment or that Java reads
 * as an escape.
 */
final class CommentText {

    /** A backslash that the compiler would read as the start of a Unicode escape, which also happens in comments. */
    private static final Pattern UNICODE_ESCAPE = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u");

    private CommentText() {}

    /** The text as lines of a {@code //} comment, without the slashes. */
    static List<String> lines(String text, int width) {
        return text.lines()
                .flatMap(line -> wrapped(plain(line), width).stream())
                .toList();
    }

    /** The text on one line of a documentation comment. */
    static String javadoc(String text) {
        return plain(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;")
                .replace("*/", "*&#47;");
    }

    /** The text with single spaces, without invisible characters and Unicode escapes. */
    private static String plain(String text) {
        StringBuilder visible = new StringBuilder();
        text.codePoints()
                .map(codePoint -> StringLiteral.isVisible(codePoint) ? codePoint : ' ')
                .forEach(visible::appendCodePoint);
        String spaced = visible.toString().replaceAll(" +", " ").strip();
        return UNICODE_ESCAPE.matcher(spaced).replaceAll("$1\\\\\\\\u");
    }

    static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
