package dev.retort.generator.diff;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names in an expression. More than it has columns, never fewer: enough to know what may hang on a column. */
public final class SqlText {

    private static final Pattern TOKEN = Pattern.compile(
            "(?:'(?:[^']|'')*')|(?<type>::\\s*\"?[\\w.]+\"?)|\"(?<quoted>(?:[^\"]|\"\")+)\"|(?<word>[\\p{L}_][\\p{L}\\w$]*)");

    private SqlText() {}

    /** Whether the expression names one of the columns. */
    public static boolean mentions(String sql, Collection<String> columns) {
        return !columns.isEmpty() && names(sql).stream().anyMatch(columns::contains);
    }

    /** The columns that the expression names, in its order. */
    public static Set<String> mentioned(String sql, Collection<String> columns) {
        Set<String> found = new LinkedHashSet<>(names(sql));
        found.retainAll(columns);
        return found;
    }

    private static Set<String> names(String sql) {
        Set<String> names = new LinkedHashSet<>();
        Matcher tokens = TOKEN.matcher(sql);
        while (tokens.find()) {
            String quoted = tokens.group("quoted");
            String word = tokens.group("word");
            if (quoted != null) {
                names.add(quoted.replace("\"\"", "\""));
            } else if (word != null && !isCall(sql, tokens.end())) {
                names.add(word.toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }

    private static boolean isCall(String sql, int end) {
        return end < sql.length() && sql.charAt(end) == '(';
    }
}
