package dev.retort.postgres;

import dev.retort.postgres.SqlToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Splits SQL text into tokens as PostgreSQL's scanner does, independent of any grammar.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-syntax-lexical.html">PostgreSQL manual, Lexical Structure</a>
 */
public final class SqlTokenizer {

    private static final String OPERATOR = "+-*/<>=~!@#%^&|`?";

    /** An operator may end in a plus or minus sign only if it has one of these characters. */
    private static final Pattern UNUSUAL = Pattern.compile("[~!@#%^&|`?]");

    private static final Pattern SYMBOL = Pattern.compile("::|:=|\\.\\.|\\$\\d+");
    private static final Pattern DOLLAR_QUOTE =
            Pattern.compile("\\$(?:[a-zA-Z_\\x{80}-\\x{10FFFF}][\\w\\x{80}-\\x{10FFFF}]*+)?\\$");
    private static final Pattern NUMBER =
            Pattern.compile("(?:\\d[\\d_]*+(?:\\.(?!\\.)[\\d_]*+)?|\\.\\d[\\d_]*+)(?:[eE][+-]?\\d++)?\\w*+");
    private static final int ASCII = 0x80;

    private final String sql;
    private int position;

    private SqlTokenizer(String sql) {
        this.sql = sql;
    }

    /** Returns all tokens; joined together they are the text again. */
    public static List<SqlToken> all(String sql) {
        return new SqlTokenizer(sql).run();
    }

    /** Returns the tokens without white space and comments. */
    public static List<SqlToken> of(String sql) {
        return all(sql).stream().filter(token -> !token.isBlank()).toList();
    }

    /**
     * Returns the tokens without white space and comments; parentheses with everything between them are one token.
     *
     * @throws IllegalArgumentException if a quote, a comment or a parenthesis is not closed
     */
    public static List<SqlToken> grouped(String sql) {
        List<SqlToken> grouped = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (SqlToken token : of(sql)) {
            if (token.kind() == Kind.UNCLOSED) {
                String unclosed = token.text().startsWith("/*") ? "comment" : "quote";
                throw new IllegalArgumentException("a " + unclosed + " is not closed: " + sql);
            }
            if (token.is("(") && depth++ == 0) {
                start = token.start();
            } else if (depth == 0) {
                grouped.add(token);
            } else if (token.is(")") && --depth == 0) {
                grouped.add(new SqlToken(Kind.GROUP, sql.substring(start, token.end()), start));
            }
        }
        if (depth > 0) {
            throw new IllegalArgumentException("a parenthesis is not closed: " + sql);
        }
        return grouped;
    }

    /** Returns the text with a space in the place of each comment. */
    public static String withoutComments(String sql) {
        return all(sql).stream()
                .map(token -> token.kind() == Kind.COMMENT ? " " : token.text())
                .collect(Collectors.joining());
    }

    private List<SqlToken> run() {
        List<SqlToken> tokens = new ArrayList<>();
        while (position < sql.length()) {
            int start = position;
            Kind kind = next(sql.charAt(position));
            tokens.add(new SqlToken(kind, sql.substring(start, position), start));
        }
        return tokens;
    }

    private Kind next(char c) {
        if (isSpace(c)) {
            return takeWhile(SqlTokenizer::isSpace, Kind.SPACE);
        }
        if (sql.startsWith("--", position)) {
            return takeWhile(letter -> letter != '\n' && letter != '\r', Kind.COMMENT);
        }
        if (sql.startsWith("/*", position)) {
            return blockComment();
        }
        if (c == '\'' || c == '"') {
            return quoted(false);
        }
        if (c == '$' && DOLLAR_QUOTE.matcher(sql).region(position, sql.length()).lookingAt()) {
            return dollarQuoted();
        }
        return isWordStart(c) ? word(c) : numberOrSymbol(c);
    }

    private Kind word(char c) {
        char prefix = Character.toLowerCase(c);
        if ("ebxn".indexOf(prefix) >= 0 && at(position + 1) == '\'') {
            position++;
            return quoted(prefix == 'e');
        }
        if (prefix == 'u' && at(position + 1) == '&' && (at(position + 2) == '\'' || at(position + 2) == '"')) {
            position += 2;
            return quoted(false);
        }
        return takeWhile(letter -> isWordStart(letter) || isDigit(letter) || letter == '$', Kind.WORD);
    }

    private Kind numberOrSymbol(char c) {
        if (take(NUMBER)) {
            return Kind.NUMBER;
        }
        if (OPERATOR.indexOf(c) >= 0) {
            position = endOfOperator();
        } else if (!take(SYMBOL)) {
            position += Character.charCount(sql.codePointAt(position));
        }
        return Kind.SYMBOL;
    }

    private int endOfOperator() {
        int end = position + 1;
        while (OPERATOR.indexOf(at(end)) >= 0 && !sql.startsWith("--", end) && !sql.startsWith("/*", end)) {
            end++;
        }
        boolean mayEndInSign = UNUSUAL.matcher(sql).region(position, end).find();
        while (!mayEndInSign && end > position + 1 && "+-".indexOf(at(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private Kind blockComment() {
        int depth = 0;
        while (position < sql.length()) {
            if (sql.startsWith("/*", position)) {
                depth++;
                position += 2;
            } else if (sql.startsWith("*/", position)) {
                position += 2;
                if (--depth == 0) {
                    return Kind.COMMENT;
                }
            } else {
                position++;
            }
        }
        return Kind.UNCLOSED;
    }

    /**
     * Takes a quoted token from its first quote on. A doubled quote does not end it, nor does a quote after an escaping
     * backslash.
     */
    private Kind quoted(boolean escapes) {
        char quote = sql.charAt(position++);
        while (position < sql.length()) {
            char c = sql.charAt(position++);
            if (c == '\\' && escapes) {
                position = Math.min(position + 1, sql.length());
            } else if (c == quote && at(position) == quote) {
                position++;
            } else if (c == quote) {
                return quote == '"' ? Kind.QUOTED_NAME : Kind.STRING;
            }
        }
        return Kind.UNCLOSED;
    }

    private Kind dollarQuoted() {
        int tagEnd = sql.indexOf('$', position + 1) + 1;
        String tag = sql.substring(position, tagEnd);
        int close = sql.indexOf(tag, tagEnd);
        position = close < 0 ? sql.length() : close + tag.length();
        return close < 0 ? Kind.UNCLOSED : Kind.STRING;
    }

    private Kind takeWhile(IntPredicate belongs, Kind kind) {
        while (position < sql.length() && belongs.test(sql.charAt(position))) {
            position++;
        }
        return kind;
    }

    private boolean take(Pattern pattern) {
        Matcher matcher = pattern.matcher(sql).region(position, sql.length());
        boolean found = matcher.lookingAt();
        position = found ? matcher.end() : position;
        return found;
    }

    /** Returns the character at that position, or NUL beyond the end. */
    private char at(int place) {
        return place < sql.length() ? sql.charAt(place) : '\0';
    }

    private static boolean isSpace(int c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    /** Whether a word can start with the character: a letter, an underscore, or a character beyond ASCII. */
    private static boolean isWordStart(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= ASCII;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
