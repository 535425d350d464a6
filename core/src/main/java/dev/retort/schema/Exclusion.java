package dev.retort.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An exclusion constraint: no two rows of which all comparisons are true.
 *
 * @param name its name
 * @param method the index method
 * @param elements what is compared
 * @param where in which rows, or null for all
 * @param deferrability when it is checked
 * @param comment the comment, or null
 */
public record Exclusion(
        String name,
        String method,
        List<Element> elements,
        @Nullable String where,
        Deferrability deferrability,
        @Nullable String comment) {

    /**
     * What is compared of two rows, and how.
     *
     * @param expression a column, quoted where it needs it, or an expression in parentheses, with an operator class
     *     where it needs one
     * @param operator the operator
     */
    public record Element(String expression, String operator) {}

    public Exclusion {
        elements = List.copyOf(elements);
    }
}
