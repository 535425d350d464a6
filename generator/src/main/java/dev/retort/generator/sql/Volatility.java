package dev.retort.generator.sql;

import dev.retort.postgres.SqlToken;
import dev.retort.postgres.SqlTokenizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tells defaults that are the same for all rows from those that may give each row another value. */
public final class Volatility {

    private static final Pattern SAME_FOR_ALL_ROWS = Pattern.compile(
            "now|transaction_timestamp|statement_timestamp|current_[a-z]+|localtime(?:stamp)?|timezone|date_trunc"
                    + "|lower|upper|coalesce|date_part|extract|array|to_json|to_jsonb|jsonb?_build_(?:object|array)"
                    + "|varchar|char|bpchar|numeric|timestamp|timestamptz|time|interval|bit|varbit|varying|character");

    private Volatility() {}

    /** Whether the default may give each row another value: it calls a function that is not known to be stable. */
    public static boolean isVolatile(@Nullable String defaultSql) {
        return defaultSql != null && isVolatile(SqlTokenizer.of(defaultSql));
    }

    /** The same, of the tokens of a default. */
    public static boolean isVolatile(List<SqlToken> tokens) {
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
