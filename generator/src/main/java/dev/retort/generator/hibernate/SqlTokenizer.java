package dev.retort.generator.hibernate;

import dev.retort.generator.hibernate.SqlToken.Kind;
import java.util.ArrayList;
import java.util.List;

/** Cuts a clause of SQL into tokens; what stands in parentheses is one token. */
final class SqlTokenizer {

    private final String text;
    private int position;

    private SqlTokenizer(String text) {
        this.text = text;
    }

    static List<SqlToken> tokens(String text) {
        return new SqlTokenizer(text).run();
    }

    private List<SqlToken> run() {
        List<SqlToken> tokens = new ArrayList<>();
        while (skipSpace()) {
            int start = position;
            Kind kind = next();
            tokens.add(new SqlToken(kind, text.substring(start, position), start, position));
        }
        return tokens;
    }

    private boolean skipSpace() {
        while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
            position++;
        }
        return position < text.length();
    }

    private Kind next() {
        char c = text.charAt(position);
        if (c == '(') {
            skipGroup();
            return Kind.GROUP;
        }
        if (c == '\'' || c == '"') {
            skipQuoted(c);
            return c == '"' ? Kind.QUOTED_NAME : Kind.STRING;
        }
        if (isWordPart(c)) {
            skipWord();
            return Kind.WORD;
        }
        position++;
        return Kind.SYMBOL;
    }

    private void skipGroup() {
        int depth = 0;
        while (position < text.length()) {
            char c = text.charAt(position);
            if (c == '\'' || c == '"') {
                skipQuoted(c);
                continue;
            }
            position++;
            if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return;
            }
        }
        throw new IllegalArgumentException("a parenthesis is not closed: " + text);
    }

    private void skipQuoted(char quote) {
        position++;
        while (position < text.length()) {
            if (text.charAt(position++) != quote) {
                continue;
            }
            if (position == text.length() || text.charAt(position) != quote) {
                return;
            }
            position++;
        }
        throw new IllegalArgumentException("a quote is not closed: " + text);
    }

    private void skipWord() {
        while (position < text.length() && isWordPart(text.charAt(position))) {
            position++;
        }
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$';
    }
}
