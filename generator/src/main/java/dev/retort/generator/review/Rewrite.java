package dev.retort.generator.review;

import dev.retort.generator.sql.Volatility;
import dev.retort.schema.Column;

/** Decides whether adding a column rewrites every row, because each row gets a different value. */
final class Rewrite {

    private Rewrite() {}

    static boolean isCausedBy(Column added) {
        boolean stored = added.generated() != null && added.generated().stored();
        return added.identity() != null || stored || Volatility.isVolatile(added.defaultSql());
    }
}
