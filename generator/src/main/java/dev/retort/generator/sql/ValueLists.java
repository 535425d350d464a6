package dev.retort.generator.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The lists that an expression asks with {@code ANY} or {@code ALL}, which is how PostgreSQL prints {@code IN} and
 * {@code NOT IN}. They have no order, and a value that is in one twice is in it once.
 *
 * <p>Hibernate writes the values of a discriminator in the order in which it met the classes.
 */
public final class ValueLists {

    private static final Pattern LIST = Pattern.compile("'[^']*'|\"[^\"]*\"|\\b(?:ANY|ALL) \\(\\(*ARRAY(?<list>\\[)");

    private ValueLists() {}

    /** Whether two expressions are the same but for the order of such lists. */
    public static boolean same(@Nullable String first, @Nullable String second) {
        return Objects.equals(first, second)
                || (first != null && second != null && sorted(first).equals(sorted(second)));
    }

    /** The expression with the values of each list sorted, each of them once. */
    public static String sorted(String sql) {
        StringBuilder text = new StringBuilder(sql.length());
        Matcher lists = LIST.matcher(sql);
        int done = 0;
        while (lists.find(done)) {
            text.append(sql, done, lists.end());
            done = lists.end();
            if (lists.group("list") != null) {
                List<String> values = new ArrayList<>();
                done = read(sql, done, values);
                text.append(values.stream()
                        .map(ValueLists::sorted)
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(", ")));
            }
        }
        return text.append(sql, done, sql.length()).toString();
    }

    /** Reads the values from where a list opens, and returns where it closes. */
    public static int read(String sql, int start, List<String> values) {
        int depth = 0;
        int from = start;
        char quote = 0;
        for (int i = start; i < sql.length(); i++) {
            char c = sql.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (depth == 0 && (c == ',' || c == ']')) {
                values.add(sql.substring(from, i).strip());
                from = i + 1;
                if (c == ']') {
                    return i;
                }
            } else {
                depth += depth(c);
            }
        }
        throw new IllegalArgumentException("a list that does not end: " + sql);
    }

    private static int depth(char c) {
        return c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
    }
}
