package dev.retort.schema;

import org.jspecify.annotations.Nullable;

/**
 * A check constraint of a table.
 *
 * @param name the name, or null where the author gave none
 * @param expression the condition, without its parentheses
 * @param noInherit whether child tables are left out ({@code NO INHERIT})
 * @param validated false where rows older than the constraint were not checked ({@code NOT VALID})
 * @param comment the comment, or null
 */
public record CheckConstraint(
        @Nullable String name, String expression, boolean noInherit, boolean validated, @Nullable String comment)
        implements Constraint {

    /** A plain check. */
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
