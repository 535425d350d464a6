package dev.retort.postgres.sql;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Constraint;
import dev.retort.schema.ConventionalName;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gives a name to the unnamed constraints of a new table that have a comment, because COMMENT needs the name. They get
 * the name that PostgreSQL would give them. Unnamed constraints with the same default name are named, too: PostgreSQL
 * numbers such names in order and does not consider names that come later in the statement.
 */
final class CommentedConstraints {

    private CommentedConstraints() {}

    /** Returns the constraints of a table, with a name where a comment needs it. */
    static List<Constraint> withNames(Table table) {
        List<Constraint> constraints = table.constraints();
        Set<String> needed = constraints.stream()
                .filter(constraint -> constraint.name() == null && constraint.comment() != null)
                .map(constraint -> defaultName(table.name(), constraint))
                .collect(Collectors.toSet());
        if (needed.isEmpty()) {
            return constraints;
        }
        Set<String> taken = constraints.stream()
                .map(Constraint::name)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        return constraints.stream()
                .map(constraint -> withName(table.name(), constraint, needed, taken))
                .toList();
    }

    private static Constraint withName(
            QualifiedName table, Constraint constraint, Set<String> needed, Set<String> taken) {
        if (constraint.name() != null || constraint instanceof CheckConstraint) {
            return constraint;
        }
        String proposed = defaultName(table, constraint);
        return needed.contains(proposed)
                ? constraint.withName(ConventionalName.firstFree(proposed, taken::add))
                : constraint;
    }

    private static String defaultName(QualifiedName table, Constraint constraint) {
        if (constraint instanceof CheckConstraint check) {
            throw new IllegalArgumentException(
                    "a check with a comment needs a name: " + check.expression() + " of " + table);
        }
        return ConventionalName.of(table, constraint, Set.of());
    }
}
