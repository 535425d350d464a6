package dev.retort.postgres;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tokens of a statement, without comments.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-syntax-lexical.html">PostgreSQL manual, Lexical Structure</a>
 */
final class SqlTokens {

    /** A token as it is written, and where it ends in the text. */
    record Token(String text, int start, int end) {

        /** Whether it is this keyword; a name in double quotes is none. */
        boolean is(String keyword) {
            return text.toLowerCase(Locale.ROOT).equals(keyword);
        }

        /** Whether it is a name or a keyword. */
        boolean isWord() {
            char first = text.charAt(0);
            return first == '"' || first == '_' || Character.isLetter(first);
        }
    }

    private static final Pattern TOKEN = Pattern.compile(
            """
            (?<space>\\s+|--[^\\n]*|/\\*(?s:.*?)\\*/)\
            |"(?:[^"]|"")*"\
            |[eE]'(?:[^'\\\\]|\\\\(?s:.)|'')*'\
            |[a-zA-Z]?'(?:[^']|'')*'\
            |(?<tag>\\$(?:[\\p{L}_][\\p{L}\\p{N}_]*)?\\$)(?s:.*?)\\k<tag>\
            |[\\p{L}_][\\p{L}\\p{N}_$]*\
            |(?s:.)""");

    private SqlTokens() {}

    static List<Token> of(String sql) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(sql);
        while (matcher.find()) {
            if (matcher.group("space") == null) {
                tokens.add(new Token(matcher.group(), matcher.start(), matcher.end()));
            }
        }
        return tokens;
    }
}
