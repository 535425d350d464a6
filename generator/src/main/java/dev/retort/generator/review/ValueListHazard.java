package dev.retort.generator.review;

import dev.retort.generator.note.HazardName;
import dev.retort.operation.AddConstraint;
import dev.retort.postgres.Identifiers;
import dev.retort.postgres.SqlToken;
import dev.retort.postgres.SqlToken.Kind;
import dev.retort.postgres.SqlTokenizer;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Checks that list the values of a column, such as the constants of an enum that is stored as text, and from which a value
 * is removed. Rows keep the value, also if the constant was renamed.
 */
final class ValueListHazard extends Hazard {

    private final DroppedChecks dropped;

    ValueListHazard(DroppedChecks dropped) {
        this.dropped = dropped;
    }

    @Override
    public List<Finding> visit(AddConstraint operation) {
        return operation.constraint() instanceof CheckConstraint check && isList(check)
                ? dropped.of(operation.table())
                        .filter(ValueListHazard::isList)
                        .filter(before -> Objects.equals(column(before), column(check)))
                        .findFirst()
                        .map(before -> findings(operation.table(), before, check))
                        .orElse(List.of())
                : List.of();
    }

    private static List<Finding> findings(QualifiedName table, CheckConstraint before, CheckConstraint after) {
        List<String> removed = new ArrayList<>(values(before));
        removed.removeAll(values(after));
        List<String> added = new ArrayList<>(values(after));
        added.removeAll(values(before));
        if (removed.isEmpty()) {
            return List.of();
        }
        String column = column(after);
        String failure = "Fails if a row of " + table + " has " + String.join(" or ", removed) + " in " + column + ".";
        return Finding.warning(
                HazardName.MAY_FAIL,
                added.isEmpty()
                        ? failure
                        : failure + " If " + removed.get(0) + " was renamed to " + added.get(0)
                                + ", add "
                                + SuggestedStatement.call(update(table, column, removed.get(0), added.get(0)))
                                + " before this statement, and the reverse to the downgrade.");
    }

    private static String update(QualifiedName table, String column, String from, String to) {
        String quoted = Identifiers.quote(column);
        return "UPDATE " + Identifiers.quote(table) + " SET " + quoted + " = " + Identifiers.literal(to) + " WHERE "
                + quoted + " = " + Identifiers.literal(from);
    }

    /** Whether the check compares one column with strings: {@code IN}, or PostgreSQL's form of it. */
    private static boolean isList(CheckConstraint check) {
        List<SqlToken> tokens = SqlTokenizer.of(check.expression());
        return tokens.stream().anyMatch(SqlToken::isString)
                && tokens.stream().anyMatch(token -> token.is("in") || token.is("="))
                && tokens.stream().noneMatch(ValueListHazard::isOtherCondition);
    }

    private static boolean isOtherCondition(SqlToken token) {
        boolean isComparison = token.kind() == Kind.SYMBOL
                && (token.text().contains("<") || token.text().contains(">"));
        return isComparison || token.is("and") || token.is("not");
    }

    /** The name that the check begins with, or an empty text. */
    private static String column(CheckConstraint check) {
        return SqlTokenizer.of(check.expression()).stream()
                .filter(token -> !token.is("("))
                .findFirst()
                .filter(SqlToken::isName)
                .map(SqlToken::value)
                .orElse("");
    }

    private static Set<String> values(CheckConstraint check) {
        return SqlTokenizer.of(check.expression()).stream()
                .filter(SqlToken::isString)
                .map(SqlToken::value)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
