package dev.retort.schema;

import dev.retort.PublicApi;
import org.jspecify.annotations.Nullable;

/**
 * A check constraint of a table.
 *
 * @param name the name, or null if the author gave none
 * @param expression the condition, without the enclosing parentheses
 * @param noInherit whether it does not apply to child tables ({@code NO INHERIT})
 * @param validated false if existing rows were not checked ({@code NOT VALID})
 */
@PublicApi
public record CheckConstraint(
        @Nullable String name, String expression, boolean noInherit, boolean validated, @Nullable String comment)
        implements Constraint {

    /** A check constraint with no further options. */
    public static CheckConstraint of(@Nullable String name, String expression) {
        return new CheckConstraint(name, expression, false, true, null);
    }

    @Override
    public CheckConstraint withName(@Nullable String newName) {
        return new CheckConstraint(newName, expression, noInherit, validated, comment);
    }

    @Override
    public CheckConstraint withComment(@Nullable String newComment) {
        return new CheckConstraint(name, expression, noInherit, validated, newComment);
    }

    public CheckConstraint withExpression(String newExpression) {
        return new CheckConstraint(name, newExpression, noInherit, validated, comment);
    }
}
