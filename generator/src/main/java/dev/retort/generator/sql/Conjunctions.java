package dev.retort.generator.sql;

import dev.retort.postgres.SqlToken;
import dev.retort.postgres.SqlToken.Kind;
import dev.retort.postgres.SqlTokenizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The conditions that {@code AND} joins. Their order means nothing to a check.
 *
 * <p>Hibernate joins the bounds of {@code @Min} and {@code @Max} in an order that may change from one JVM to the next.
 */
public final class Conjunctions {

    private Conjunctions() {}

    /** Whether two checks are the same except for the order of joined conditions and of lists of values. */
    public static boolean same(@Nullable String first, @Nullable String second) {
        return ValueLists.same(first, second)
                || (first != null
                        && second != null
                        && sorted(ValueLists.sorted(first)).equals(sorted(ValueLists.sorted(second))));
    }

    /** The conditions of an expression in alphabetical order, if {@code AND} joins conditions in parentheses. */
    private static String sorted(String sql) {
        List<SqlToken> tokens = SqlTokenizer.grouped(sql);
        List<String> conditions = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            SqlToken token = tokens.get(i);
            boolean isCondition = i % 2 == 0 && token.kind() == Kind.GROUP;
            if (!isCondition && !(i % 2 == 1 && token.is("and"))) {
                return sql;
            }
            if (isCondition) {
                conditions.add("(" + sorted(token.value()) + ")");
            }
        }
        boolean isComplete = tokens.size() % 2 == 1;
        return isComplete ? String.join(" AND ", conditions.stream().sorted().toList()) : sql;
    }
}
