package dev.retort.schema;

import dev.retort.PublicApi;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An exclusion constraint: no two rows may satisfy all of its comparisons.
 *
 * @param name its name
 * @param method the index method
 * @param elements the comparisons
 * @param where the predicate that restricts it to some rows, or null
 * @param deferrability when it is checked
 * @param comment the comment, or null
 */
@PublicApi
public record Exclusion(
        String name,
        String method,
        List<Element> elements,
        @Nullable String where,
        Deferrability deferrability,
        @Nullable String comment) {

    /**
     * An expression and the operator that compares it between two rows.
     *
     * @param expression a column, quoted if necessary, or an expression in parentheses, followed by an operator class
     *     if it is not the default one
     * @param operator the operator
     */
    public record Element(String expression, String operator) {}

    public Exclusion {
        elements = List.copyOf(elements);
    }
}
