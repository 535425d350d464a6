package dev.retort.postgres;

import java.util.List;
import java.util.stream.Stream;

/** Puts the expressions that {@code pg_get_expr} prints on one line and removes their enclosing parentheses. */
public final class Expressions {

    private Expressions() {}

    /**
     * Returns the text on one line: outside quotes, white space and comments become one space, which is removed after an
     * opening parenthesis.
     */
    public static String oneLine(String sql) {
        StringBuilder line = new StringBuilder(sql.length());
        for (SqlToken token : SqlTokenizer.all(sql)) {
            if (!token.isBlank()) {
                line.append(token.text());
            } else if (!line.isEmpty() && " (".indexOf(line.charAt(line.length() - 1)) < 0) {
                line.append(' ');
            }
        }
        return line.toString().strip();
    }

    /** Returns the text on one line, without enclosing parentheses. */
    public static String bare(String sql) {
        String text = oneLine(sql);
        while (isEnclosed(text)) {
            text = text.substring(1, text.length() - 1).strip();
        }
        return text;
    }

    /** Tells whether the text is the constant {@code NULL}, with or without a cast. */
    public static boolean isNull(String sql) {
        List<SqlToken> tokens = SqlTokenizer.of(sql);
        return !tokens.isEmpty()
                && tokens.get(0).is("null")
                && (tokens.size() == 1 || tokens.get(1).is("::"))
                && tokens.stream().skip(2).allMatch(Expressions::isOfTypeName);
    }

    private static boolean isOfTypeName(SqlToken token) {
        return token.isName()
                || token.kind() == SqlToken.Kind.NUMBER
                || Stream.of(".", ",", "(", ")", "[", "]").anyMatch(token::is);
    }

    private static boolean isEnclosed(String text) {
        return text.startsWith("(") && closing(text) == text.length() - 1;
    }

    /** Returns the position of the parenthesis that closes the first one; -1 if there is none. */
    private static int closing(String text) {
        int depth = 0;
        for (SqlToken token : SqlTokenizer.of(text)) {
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (depth == 0) {
                return token.start();
            }
        }
        return -1;
    }
}
