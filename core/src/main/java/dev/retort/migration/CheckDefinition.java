package dev.retort.migration;

import dev.retort.schema.CheckConstraint;
import org.jspecify.annotations.Nullable;

/** A check constraint. */
public final class CheckDefinition implements TableElement, ConstraintDefinition {

    private final String expression;
    private @Nullable String name;
    private boolean noInherit;
    private boolean validated = true;
    private @Nullable String comment;

    CheckDefinition(String expression) {
        this.expression = expression;
    }

    /** Its name. A new table's check may do without and gets PostgreSQL's own. */
    public CheckDefinition named(String constraint) {
        name = constraint;
        return this;
    }

    /** Leaves child tables out. */
    public CheckDefinition noInherit() {
        noInherit = true;
        return this;
    }

    /** Does not look at the rows that are there. */
    public CheckDefinition notValid() {
        validated = false;
        return this;
    }

    /** The comment. */
    public CheckDefinition comment(String text) {
        comment = text;
        return this;
    }

    @Override
    public CheckConstraint build() {
        return new CheckConstraint(name, expression, noInherit, validated, comment);
    }
}
