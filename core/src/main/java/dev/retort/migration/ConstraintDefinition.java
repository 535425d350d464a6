package dev.retort.migration;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Constraint;
import dev.retort.schema.ConventionalName;
import dev.retort.schema.QualifiedName;
import java.util.Set;

/** A constraint in the words of a migration. */
sealed interface ConstraintDefinition
        permits PrimaryKeyDefinition, UniqueDefinition, CheckDefinition, ForeignKeyDefinition {

    /** The constraint, without a name where none was given. */
    Constraint build();

    /** The constraint, with the name that PostgreSQL would give it where none was given. */
    default Constraint buildNamed(QualifiedName table) {
        Constraint built = build();
        if (built.name() != null) {
            return built;
        }
        if (built instanceof CheckConstraint check) {
            throw new IllegalArgumentException("a check that is added to " + table + " needs a name: check(\""
                    + check.expression() + "\").named(…)");
        }
        return built.withName(ConventionalName.of(table, built, Set.of()));
    }
}
