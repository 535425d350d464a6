package dev.retort.generator.writer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A string of several lines, written as a text block.
 *
 * @param value the value of the string
 * @see <a href="https://docs.oracle.com/javase/specs/jls/se17/html/jls-3.html#jls-3.10.6">Java Language Specification,
 *     Text Blocks</a>
 */
record TextBlock(String value) implements Expression {

    private static final String QUOTES = "\"\"\"";

    /**
     * The text as a text block if it has several lines and a text block can express it exactly, otherwise as a string.
     */
    static Expression of(String value) {
        return isBlock(value) ? new TextBlock(value) : new Text(value);
    }

    /** The lines, without the common indentation. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(QUOTES);
        value.lines().map(TextBlock::escaped).forEach(lines::add);
        int last = lines.size() - 1;
        lines.set(last, lastLine(value.substring(value.lastIndexOf('\n') + 1)) + QUOTES);
        return lines;
    }

    @Override
    public String flat() {
        return StringLiteral.of(value);
    }

    @Override
    public boolean breaks() {
        return true;
    }

    @Override
    public Stream<Expression> all() {
        return Stream.of(this);
    }

    private static String lastLine(String line) {
        return line.endsWith("\"") ? escaped(line.substring(0, line.length() - 1)) + "\\\"" : escaped(line);
    }

    private static String escaped(String line) {
        return StringLiteral.escaped(line).replace("\\\"", "\"").replace(QUOTES, "\"\"\\\"");
    }

    /**
     * Whether a text block can express the value. Java removes white space at the ends of lines, and common white space
     * at their beginnings.
     */
    private static boolean isBlock(String value) {
        return value.contains("\n")
                && value.codePoints().allMatch(point -> point == '\n' || StringLiteral.isVisible(point))
                && !value.endsWith("\n")
                && !Character.isWhitespace(value.charAt(0))
                && value.lines()
                        .noneMatch(line -> line.isBlank() ? !line.isEmpty() : !line.equals(line.stripTrailing()));
    }
}
