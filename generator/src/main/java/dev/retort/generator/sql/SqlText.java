package dev.retort.generator.sql;

import dev.retort.generator.sql.SqlTextTokens.Kind;
import dev.retort.generator.sql.SqlTextTokens.Token;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The names in an expression. More than it has columns, never fewer: enough to know what may hang on a column. */
public final class SqlText {

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
        List<Token> tokens = SqlTextTokens.of(sql);
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean quoted = token.text().startsWith("\"");
            if (token.kind() == Kind.NAME && !isType(tokens, i) && (quoted || !isCall(tokens, i))) {
                names.add(quoted ? token.value() : token.value().toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }

    private static boolean isCall(List<Token> tokens, int place) {
        return place + 1 < tokens.size() && tokens.get(place + 1).is("(");
    }

    /** Whether a cast is to what has this name, with a schema in front or not. */
    private static boolean isType(List<Token> tokens, int place) {
        int first = place;
        while (first > 1
                && tokens.get(first - 1).is(".")
                && tokens.get(first - 2).kind() == Kind.NAME) {
            first -= 2;
        }
        int before = first - 1;
        while (before > 0 && tokens.get(before).text().isBlank()) {
            before--;
        }
        return before >= 0 && tokens.get(before).is("::");
    }
}
