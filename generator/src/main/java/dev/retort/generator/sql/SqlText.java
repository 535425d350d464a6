package dev.retort.generator.sql;

import dev.retort.postgres.SqlToken;
import dev.retort.postgres.SqlToken.Kind;
import dev.retort.postgres.SqlTokenizer;
import dev.retort.schema.Index;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the names in an expression. The result may contain more names than the expression has columns, but never fewer,
 * which is enough to find dependencies on columns.
 */
public final class SqlText {

    private SqlText() {}

    /** Whether the expression contains the name of one of the columns. */
    public static boolean mentions(String sql, Collection<String> columns) {
        return !columns.isEmpty() && names(sql).stream().anyMatch(columns::contains);
    }

    /** Whether the index has one of the columns as a key or an included column, or mentions it in an expression. */
    public static boolean mentions(Index index, Collection<String> columns) {
        String predicate = index.predicate();
        return index.include().stream().anyMatch(columns::contains)
                || (predicate != null && mentions(predicate, columns))
                || index.elements().stream()
                        .anyMatch(element -> element.expression()
                                ? mentions(element.text(), columns)
                                : columns.contains(element.text()));
    }

    /** The columns whose names the expression contains, in their order in the expression. */
    public static Set<String> mentioned(String sql, Collection<String> columns) {
        Set<String> found = new LinkedHashSet<>(names(sql));
        found.retainAll(columns);
        return found;
    }

    private static Set<String> names(String sql) {
        List<SqlToken> tokens = SqlTokenizer.of(sql);
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            SqlToken token = tokens.get(i);
            boolean isQuoted = token.kind() == Kind.QUOTED_NAME;
            if (token.isName() && !isType(tokens, i) && (isQuoted || !isCall(tokens, i))) {
                names.add(token.value());
            }
        }
        return names;
    }

    private static boolean isCall(List<SqlToken> tokens, int place) {
        return place + 1 < tokens.size() && tokens.get(place + 1).is("(");
    }

    /** Whether the name at this index is the target type of a cast, with or without a schema. */
    private static boolean isType(List<SqlToken> tokens, int place) {
        int first = place;
        while (first > 1
                && tokens.get(first - 1).is(".")
                && tokens.get(first - 2).isName()) {
            first -= 2;
        }
        return first > 0 && tokens.get(first - 1).is("::");
    }
}
