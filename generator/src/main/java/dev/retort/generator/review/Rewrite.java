package dev.retort.generator.review;

import dev.retort.postgres.SqlToken;
import dev.retort.postgres.SqlTokenizer;
import dev.retort.schema.Column;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Decides whether adding a column rewrites every row, because each row gets a different value. */
final class Rewrite {

    private static final Pattern SAME_FOR_ALL_ROWS = Pattern.compile(
            "now|transaction_timestamp|statement_timestamp|current_[a-z]+|localtime(?:stamp)?|timezone|date_trunc"
                    + "|lower|upper|coalesce|date_part|extract|array|to_json|to_jsonb|jsonb?_build_(?:object|array)"
                    + "|varchar|char|bpchar|numeric|timestamp|timestamptz|time|interval|bit|varbit|varying|character");

    private Rewrite() {}

    static boolean isCausedBy(Column added) {
        boolean stored = added.generated() != null && added.generated().stored();
        return added.identity() != null || stored || isVolatile(added.defaultSql());
    }

    private static boolean isVolatile(@Nullable String defaultSql) {
        if (defaultSql == null) {
            return false;
        }
        List<SqlToken> tokens = SqlTokenizer.of(defaultSql);
        return IntStream.range(0, tokens.size()).anyMatch(i -> isCallOfOther(tokens, i));
    }

    /** Whether the token is the name of a function that may return different values for different rows. */
    private static boolean isCallOfOther(List<SqlToken> tokens, int index) {
        SqlToken name = tokens.get(index);
        return name.isName()
                && SqlToken.areAt(tokens, index + 1, "(")
                && (SqlToken.areAt(tokens, index - 1, ".")
                        || !SAME_FOR_ALL_ROWS.matcher(name.value()).matches());
    }
}
