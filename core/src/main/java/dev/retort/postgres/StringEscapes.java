package dev.retort.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The backslash escapes of string constants.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-SYNTAX-STRINGS-ESCAPE">PostgreSQL
 *     manual, String Constants with C-Style Escapes</a>
 */
final class StringEscapes {

    private static final Pattern ESCAPE = Pattern.compile(
            "\\\\(?:(?<octal>[0-7]{1,3})|x(?<hex>\\p{XDigit}{1,2})"
                    + "|(?<unicode>(?:u\\p{XDigit}{4}(?:\\\\u\\p{XDigit}{4})*|U\\p{XDigit}{8}))|(?<other>.))",
            Pattern.DOTALL);
    private static final Pattern UNICODE_ESCAPE =
            Pattern.compile("\\\\(?:(?<four>\\p{XDigit}{4})|\\+(?<six>\\p{XDigit}{6})|(?<self>\\\\))");
    private static final int OCTAL = 8;
    private static final int HEX = 16;
    private static final int BYTE = 0xFF;

    private StringEscapes() {}

    /** The characters of {@code E'…'}; octal and hexadecimal escapes are bytes of UTF-8. */
    static String decode(String content) {
        if (content.indexOf('\\') < 0) {
            return content;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Matcher escapes = ESCAPE.matcher(content);
        int done = 0;
        while (escapes.find()) {
            bytes.writeBytes(content.substring(done, escapes.start()).getBytes(UTF_8));
            bytes.writeBytes(bytes(escapes));
            done = escapes.end();
        }
        bytes.writeBytes(content.substring(done).getBytes(UTF_8));
        return bytes.toString(UTF_8);
    }

    /** The characters of {@code U&'…'} and {@code U&"…"}. */
    static String decodeUnicode(String content) {
        return UNICODE_ESCAPE.matcher(content).replaceAll(escape -> Matcher.quoteReplacement(character(escape)));
    }

    private static byte[] bytes(Matcher escape) {
        if (escape.group("octal") != null) {
            return oneByte(Integer.parseInt(escape.group("octal"), OCTAL));
        }
        if (escape.group("hex") != null) {
            return oneByte(Integer.parseInt(escape.group("hex"), HEX));
        }
        String unicode = escape.group("unicode");
        return (unicode == null ? control(escape.group("other")) : characters(unicode)).getBytes(UTF_8);
    }

    private static byte[] oneByte(int value) {
        return new byte[] {(byte) (value & BYTE)};
    }

    private static String control(String letter) {
        return switch (letter) {
            case "b" -> "\b";
            case "f" -> "\f";
            case "n" -> "\n";
            case "r" -> "\r";
            case "t" -> "\t";
            default -> letter;
        };
    }

    /** The characters of {@code uXXXX}, of several of them, which may be surrogates, or of {@code UXXXXXXXX}. */
    private static String characters(String escapes) {
        StringBuilder characters = new StringBuilder();
        for (String escape : escapes.split("\\\\", -1)) {
            characters.append(codePoint(escape.substring(1)));
        }
        return characters.toString();
    }

    private static String character(MatchResult escape) {
        if (escape.group(3) != null) {
            return "\\";
        }
        return codePoint(escape.group(1) == null ? escape.group(2) : escape.group(1));
    }

    private static String codePoint(String digits) {
        long value = Long.parseLong(digits, HEX);
        return Character.isValidCodePoint((int) value) && value <= Character.MAX_CODE_POINT
                ? new StringBuilder().appendCodePoint((int) value).toString()
                : "\uFFFD";
    }
}
