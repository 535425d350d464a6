package dev.retort.postgres;

/** Puts the expressions that {@code pg_get_expr} prints on one line and removes their enclosing parentheses. */
public final class Expressions {

    private Expressions() {}

    /**
     * Returns the text on one line: outside quotes, white space becomes one space and is removed after an opening
     * parenthesis.
     */
    public static String oneLine(String sql) {
        StringBuilder line = new StringBuilder(sql.length());
        char quote = 0;
        for (int i = 0; i < sql.length(); i++) {
            char c = sql.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
                line.append(c);
            } else if (!Character.isWhitespace(c)) {
                quote = c == '\'' || c == '"' ? c : 0;
                line.append(c);
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
        return text.startsWith("(") && text.endsWith(")") && closing(text) == text.length() - 1;
    }

    /** Returns the position of the parenthesis that closes the first one; -1 if there is none. */
    private static int closing(String text) {
        int depth = 0;
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
