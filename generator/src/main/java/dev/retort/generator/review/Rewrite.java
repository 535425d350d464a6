package dev.retort.generator.review;

import dev.retort.schema.Column;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether adding a column means to write every row anew, because each row has a value of its own. */
final class Rewrite {

    private static final Pattern CALL = Pattern.compile("([a-z_][a-z0-9_.]*)\\s*\\(");
    private static final Pattern LITERAL = Pattern.compile("'(?:[^']|'')*'");
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
        String bare = LITERAL.matcher(defaultSql.toLowerCase(Locale.ROOT)).replaceAll("''");
        return CALL.matcher(bare)
                .results()
                .anyMatch(call -> !SAME_FOR_ALL_ROWS.matcher(call.group(1)).matches());
    }
}
