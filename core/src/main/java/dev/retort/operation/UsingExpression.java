package dev.retort.operation;

import dev.retort.PublicApi;
import org.jspecify.annotations.Nullable;

/**
 * The expression by which a column's values become values of the new type ({@code USING}).
 *
 * <p>The meaning goes from the difference that was found to the notes on it. No file and no checksum has it, so two
 * expressions with the same text are equal.
 *
 * @param sql the expression
 * @param meaning how it reads the values; {@link Meaning#PLAIN} where a person wrote it
 */
@PublicApi
public record UsingExpression(String sql, Meaning meaning) {

    /** A person's own expression. */
    public static UsingExpression of(String sql) {
        return new UsingExpression(sql, Meaning.PLAIN);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UsingExpression expression && expression.sql.equals(sql);
    }

    @Override
    public int hashCode() {
        return sql.hashCode();
    }
}
