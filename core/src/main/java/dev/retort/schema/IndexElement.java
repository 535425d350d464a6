package dev.retort.schema;

import dev.retort.PublicApi;
import org.jspecify.annotations.Nullable;

/**
 * One key of an index: a column or an expression.
 *
 * @param text the column's name, or the expression without its enclosing parentheses
 * @param expression whether it is an expression
 * @param collation the collation as SQL names it, or null where it is the column's own
 * @param operatorClass the operator class as SQL names it, or null where it is the default for the type and method
 * @param descending whether it is sorted {@code DESC}
 * @param nullsFirst whether nulls sort first; PostgreSQL's default is the value of {@code descending}
 */
@PublicApi
public record IndexElement(
        String text,
        boolean expression,
        @Nullable String collation,
        @Nullable String operatorClass,
        boolean descending,
        boolean nullsFirst) {

    /** An ascending column. */
    public static IndexElement column(String name) {
        return new IndexElement(name, false, null, null, false, false);
    }

    /** An ascending expression. */
    public static IndexElement expression(String sql) {
        return new IndexElement(sql, true, null, null, false, false);
    }

    public IndexElement withText(String newText) {
        return new IndexElement(newText, expression, collation, operatorClass, descending, nullsFirst);
    }

    /** Returns the same key in descending order, with the nulls where PostgreSQL then sorts them by default. */
    public IndexElement asDescending() {
        return new IndexElement(text, expression, collation, operatorClass, true, true);
    }
}
