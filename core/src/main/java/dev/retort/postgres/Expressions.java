package dev.retort.postgres;

/** The text of expressions as {@code pg_get_expr} gives it, put on one line and freed of outer parentheses. */
public final class Expressions {

    private Expressions() {}

    /** The text on one line: white space outside quotes becomes one space, and goes after an opening parenthesis. */
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

    /** The text on one line, without parentheses that hold all of it. */
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

    /** Where the parenthesis closes that the text begins with; -1 when it does not. */
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
