package dev.retort.generator.writer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Text as a Java comment may hold it: no character that could end the comment or be taken for an escape. */
final class CommentText {

    /** A backslash that the compiler would take for the beginning of a Unicode escape, in comments too. */
    private static final Pattern UNICODE_ESCAPE = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u");

    private CommentText() {}

    /** The text as lines of a {@code //} comment, without the slashes. */
    static List<String> lines(String text, int width) {
        return text.lines()
                .flatMap(line -> wrapped(plain(line), width).stream())
                .toList();
    }

    /** The text on one line as documentation may hold it. */
    static String javadoc(String text) {
        return plain(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;")
                .replace("*/", "*&#47;");
    }

    /** The text with single spaces, nothing invisible and no Unicode escape. */
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
