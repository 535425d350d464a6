package dev.retort.migration;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.temporal.Temporal;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes Java values as SQL constants. Strings are written without a type, so that PostgreSQL gives them the column's
 * type.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-SYNTAX-CONSTANTS">PostgreSQL manual,
 *     Constants</a>
 */
final class Literal {

    private Literal() {}

    /**
     * Returns the value as SQL.
     *
     * @throws IllegalArgumentException if the value has a class that is not supported
     */
    static String of(@Nullable Object value) {
        if (value == null) {
            return "NULL";
        }
        if (value instanceof SqlValue sql) {
            return sql.expression();
        }
        if (value instanceof Boolean || value instanceof Integer || value instanceof Long || value instanceof Short) {
            return value.toString();
        }
        if (value instanceof BigInteger whole) {
            return whole.toString();
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        if (value instanceof Double || value instanceof Float) {
            return quote(value.toString());
        }
        if (value instanceof byte[] bytes) {
            return quote("\\x" + HexFormat.of().formatHex(bytes));
        }
        if (value instanceof String
                || value instanceof Character
                || value instanceof UUID
                || value instanceof Temporal) {
            return quote(value.toString());
        }
        if (value instanceof Enum<?> constant) {
            return quote(constant.name());
        }
        throw new IllegalArgumentException(
                "a value of " + value.getClass().getName() + " has no form in SQL: write it as sql(\"…\")");
    }

    /** Quotes a string so that {@code standard_conforming_strings} does not change its meaning. */
    private static String quote(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("PostgreSQL cannot store the character NUL: " + text.replace('\0', '?'));
        }
        String doubled = text.replace("'", "''");
        return doubled.indexOf('\\') < 0 ? "'" + doubled + "'" : "E'" + doubled.replace("\\", "\\\\") + "'";
    }
}
