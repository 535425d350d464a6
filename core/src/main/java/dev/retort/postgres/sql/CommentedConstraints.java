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
 * Spells out the names that PostgreSQL would give the constraints of a new table, where a comment has to name one. Others
 * that would be called the same are named as well: PostgreSQL numbers them in their order, and looks at no name that comes
 * later in the statement.
 */
final class CommentedConstraints {

    private CommentedConstraints() {}

    /** The constraints of a table, those that a comment needs with a name. */
    static List<Constraint> named(Table table) {
        List<Constraint> constraints = table.constraints();
        Set<String> spelled = constraints.stream()
                .filter(constraint -> constraint.name() == null && constraint.comment() != null)
                .map(constraint -> conventional(table.name(), constraint))
                .collect(Collectors.toSet());
        if (spelled.isEmpty()) {
            return constraints;
        }
        Set<String> taken = constraints.stream()
                .map(Constraint::name)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        return constraints.stream()
                .map(constraint -> named(table.name(), constraint, spelled, taken))
                .toList();
    }

    private static Constraint named(
            QualifiedName table, Constraint constraint, Set<String> spelled, Set<String> taken) {
        if (constraint.name() != null || constraint instanceof CheckConstraint) {
            return constraint;
        }
        String proposed = conventional(table, constraint);
        return spelled.contains(proposed)
                ? constraint.withName(ConventionalName.firstFree(proposed, taken::add))
                : constraint;
    }

    private static String conventional(QualifiedName table, Constraint constraint) {
        if (constraint instanceof CheckConstraint check) {
            throw new IllegalArgumentException(
                    "a check with a comment needs a name: " + check.expression() + " of " + table);
        }
        return ConventionalName.of(table, constraint, Set.of());
    }
}
