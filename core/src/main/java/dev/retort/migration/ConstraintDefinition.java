package dev.retort.migration;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Constraint;
import dev.retort.schema.ConventionalName;
import dev.retort.schema.QualifiedName;
import java.util.Set;

/** The definition of a constraint in a migration. */
sealed interface ConstraintDefinition
        permits PrimaryKeyDefinition, UniqueDefinition, CheckDefinition, ForeignKeyDefinition {

    /** Returns the constraint, without a name if the migration gives none. */
    Constraint build();

    /** Returns the constraint, with PostgreSQL's default name if the migration gives none. */
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
