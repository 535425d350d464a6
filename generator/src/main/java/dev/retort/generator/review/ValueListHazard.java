package dev.retort.generator.review;

import dev.retort.operation.AddConstraint;
import dev.retort.postgres.Identifiers;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks that list the values of a column, such as the constants of an enum that is stored as text, and no longer list
 * one. Rows keep it, also where the constant has only got another name.
 */
final class ValueListHazard extends Hazard {

    private static final Pattern COLUMN = Pattern.compile("\\(*(?:\"(?<quoted>(?:[^\"]|\"\")+)\"|(?<plain>\\w+)).*");
    private static final Pattern VALUE = Pattern.compile("'((?:[^']|'')*)'");

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
        String failure =
                "Fails where a row of " + table + " has " + String.join(" or ", removed) + " in " + column + ".";
        return Finding.warning(
                added.isEmpty()
                        ? failure
                        : failure + " If " + removed.get(0) + " is called " + added.get(0)
                                + " now, write op.execute(\"" + update(table, column, removed.get(0), added.get(0))
                                + "\") before this line, and the way back in the downgrade.");
    }

    private static String update(QualifiedName table, String column, String from, String to) {
        String quoted = Identifiers.quote(column);
        String sql = "UPDATE " + Identifiers.quote(table) + " SET " + quoted + " = " + Identifiers.literal(to)
                + " WHERE " + quoted + " = " + Identifiers.literal(from);
        return sql.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    /** One column held against strings, and nothing else: {@code IN}, or what PostgreSQL makes of it. */
    private static boolean isList(CheckConstraint check) {
        String rest = VALUE.matcher(check.expression()).replaceAll("");
        return !rest.contains(" AND ")
                && !rest.contains("<")
                && !rest.contains(">")
                && !rest.contains(" NOT ")
                && !values(check).isEmpty()
                && (rest.contains(" IN (") || rest.contains("= ANY (") || rest.contains(" = "));
    }

    private static String column(CheckConstraint check) {
        Matcher matcher = COLUMN.matcher(check.expression());
        if (!matcher.matches()) {
            return "";
        }
        String quoted = matcher.group("quoted");
        return quoted == null ? matcher.group("plain") : quoted.replace("\"\"", "\"");
    }

    private static Set<String> values(CheckConstraint check) {
        Set<String> values = new LinkedHashSet<>();
        VALUE.matcher(check.expression())
                .results()
                .forEach(result -> values.add(result.group(1).replace("''", "'")));
        return values;
    }
}
