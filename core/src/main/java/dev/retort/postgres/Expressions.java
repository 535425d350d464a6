package dev.retort.postgres;

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
