package dev.retort.schema;

import org.jspecify.annotations.Nullable;

/**
 * One key of an index: a column or an expression.
 *
 * @param text the column's name, or the expression without its outer parentheses
 * @param expression whether it is an expression
 * @param collation the collation where it is not the column's own, as SQL names it; or null
 * @param operatorClass the operator class where it is not the type's default for the method, as SQL names it; or null
 * @param descending whether it is sorted {@code DESC}
 * @param nullsFirst whether nulls sort before all others; PostgreSQL's default is the value of {@code descending}
 */
public record IndexElement(
        String text,
        boolean expression,
        @Nullable String collation,
        @Nullable String operatorClass,
        boolean descending,
        boolean nullsFirst) {

    /** A column, ascending. */
    public static IndexElement column(String name) {
        return new IndexElement(name, false, null, null, false, false);
    }

    /** An expression, ascending. */
    public static IndexElement expression(String sql) {
        return new IndexElement(sql, true, null, null, false, false);
    }

    public IndexElement withText(String newText) {
        return new IndexElement(newText, expression, collation, operatorClass, descending, nullsFirst);
    }

    /** The same key sorted the other way, nulls where PostgreSQL then puts them by default. */
    public IndexElement asDescending() {
        return new IndexElement(text, expression, collation, operatorClass, true, true);
    }
}
