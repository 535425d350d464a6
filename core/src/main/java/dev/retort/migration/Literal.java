package dev.retort.migration;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.temporal.Temporal;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A value of Java as SQL. Strings come without a type, so that they take the column's.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-SYNTAX-CONSTANTS">PostgreSQL manual,
 *     Constants</a>
 */
final class Literal {

    private Literal() {}

    /**
     * The value as SQL.
     *
     * @throws IllegalArgumentException for a value of a kind that has no form in SQL
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

    /** A constant that means the same whatever {@code standard_conforming_strings} is. */
    private static String quote(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("PostgreSQL cannot store the character NUL: " + text.replace('\0', '?'));
        }
        String doubled = text.replace("'", "''");
        return doubled.indexOf('\\') < 0 ? "'" + doubled + "'" : "E'" + doubled.replace("\\", "\\\\") + "'";
    }
}
