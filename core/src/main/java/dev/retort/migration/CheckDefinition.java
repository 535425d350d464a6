package dev.retort.migration;

import dev.retort.PublicApi;
import dev.retort.schema.CheckConstraint;
import org.jspecify.annotations.Nullable;

/** The definition of a check constraint. */
@PublicApi
public final class CheckDefinition implements TableElement, ConstraintDefinition {

    private final String expression;
    private @Nullable String name;
    private boolean noInherit;
    private boolean validated = true;
    private @Nullable String comment;

    CheckDefinition(String expression) {
        this.expression = expression;
    }

    /** Sets the name. A check of a new table may be unnamed, and then PostgreSQL chooses the name. */
    public CheckDefinition named(String constraint) {
        name = constraint;
        return this;
    }

    /** Excludes child tables ({@code NO INHERIT}). */
    public CheckDefinition noInherit() {
        noInherit = true;
        return this;
    }

    /** Does not check the existing rows ({@code NOT VALID}). */
    public CheckDefinition notValid() {
        validated = false;
        return this;
    }

    /** Sets the comment. */
    public CheckDefinition comment(String text) {
        comment = text;
        return this;
    }

    @Override
    public CheckConstraint build() {
        return new CheckConstraint(name, expression, noInherit, validated, comment);
    }
}
