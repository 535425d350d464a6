package dev.retort.generator.writer;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes strings as Java literals. Letters of all scripts are kept. Invisible characters, such as control characters
 * and marks of text direction, become escapes.
 *
 * @see <a href="https://docs.oracle.com/javase/specs/jls/se17/html/jls-3.html#jls-3.10.5">Java Language Specification,
 *     String Literals</a>
 */
final class StringLiteral {

    private StringLiteral() {}

    static String of(String value) {
        return quoted(escaped(value));
    }

    /** The text between the quotes. */
    static String escaped(String value) {
        return String.join("", units(value));
    }

    /**
     * Splits the literal into pieces that fit on a line and are joined with {@code +}. A piece ends after a line break,
     * else after a space, else anywhere.
     *
     * @param firstWidth the width of the first piece, including quotes
     * @param width the width of each further piece
     */
    static List<String> pieces(String value, int firstWidth, int width) {
        List<String> pieces = new ArrayList<>();
        List<String> units = units(value);
        int from = 0;
        while (from < units.size()) {
            int to = end(units, from, (pieces.isEmpty() ? firstWidth : width) - 2);
            pieces.add(quoted(String.join("", units.subList(from, to))));
            from = to;
        }
        return pieces;
    }

    private static int end(List<String> units, int from, int room) {
        int used = 0;
        int afterSpace = from;
        for (int i = from; i < units.size(); i++) {
            String unit = units.get(i);
            used += unit.length();
            if (used > room && i > from) {
                return afterSpace > from ? afterSpace : i;
            }
            if (unit.equals("\\n")) {
                return i + 1;
            }
            if (unit.equals(" ")) {
                afterSpace = i + 1;
            }
        }
        return units.size();
    }

    private static String quoted(String escaped) {
        return '"' + escaped + '"';
    }

    private static List<String> units(String value) {
        return value.codePoints().mapToObj(StringLiteral::escape).toList();
    }

    private static String escape(int codePoint) {
        return switch (codePoint) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            default -> isVisible(codePoint) ? Character.toString(codePoint) : unicode(codePoint);
        };
    }

    /** Whether the character is visible and unambiguous. */
    static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            case Character.SPACE_SEPARATOR -> codePoint == ' ';
            default -> true;
        };
    }

    private static String unicode(int codePoint) {
        StringBuilder escapes = new StringBuilder();
        for (char c : Character.toChars(codePoint)) {
            escapes.append(String.format("\\u%04x", (int) c));
        }
        return escapes.toString();
    }
}
