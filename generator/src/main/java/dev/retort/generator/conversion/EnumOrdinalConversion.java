package dev.retort.generator.conversion;

import dev.retort.generator.sql.InLists;
import dev.retort.postgres.Identifiers;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.DataType;
import dev.retort.schema.Table;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How the numbers of an enum's constants become their names, and the other way round. Hibernate's {@code @Enumerated} stores
 * the one or the other, each with a check that tells so: numbers go from 0, and names stand in their order.
 */
public final class EnumOrdinalConversion {

    private static final String STRING = "'(?:[^']|'')*'";
    private static final String NAMES = "\\(*%1$s in \\((" + STRING + "(?:, ?" + STRING + ")*)\\)+";
    private static final String NUMBERS =
            "\\(*%1$s >= 0\\)? and \\(?%1$s <= (\\d+)\\)*|\\(*%1$s between 0 and (\\d+)\\)*";

    private EnumOrdinalConversion() {}

    /** The expressions, if the column has numbers on one side and names on the other. */
    public static Optional<Conversion.Using> between(Column before, Column after, Table actual, Table wanted) {
        if (isNumber(before.type()) && isText(after.type()) && checks(actual, before, NUMBERS)) {
            return names(wanted, after)
                    .map(names -> new Conversion.Using(named(before, names), numbered(after, names)));
        }
        return isText(before.type()) && isNumber(after.type()) && checks(wanted, after, NUMBERS)
                ? names(actual, before).map(names -> new Conversion.Using(numbered(before, names), named(after, names)))
                : Optional.empty();
    }

    private static String named(Column column, String names) {
        return "(ARRAY[" + names + "])[" + Identifiers.quote(column.name()) + " + 1]";
    }

    private static String numbered(Column column, String names) {
        return "array_position(ARRAY[" + names + "], " + Identifiers.quote(column.name()) + "::text) - 1";
    }

    private static boolean checks(Table table, Column column, String pattern) {
        return match(table, column, pattern).isPresent();
    }

    private static Optional<String> names(Table table, Column column) {
        return match(table, column, NAMES).map(match -> match.group(1));
    }

    private static Optional<MatchResult> match(Table table, Column column, String pattern) {
        String name = Pattern.quote(Identifiers.quote(column.name()));
        Pattern check = Pattern.compile(String.format(pattern, name), Pattern.CASE_INSENSITIVE);
        return InLists.plain(table).checks().stream()
                .map(CheckConstraint::expression)
                .map(check::matcher)
                .filter(matcher -> matcher.matches())
                .<MatchResult>map(matcher -> matcher.toMatchResult())
                .findFirst();
    }

    private static boolean isNumber(DataType type) {
        return !type.array() && Types.INTEGERS.contains(type.word());
    }

    private static boolean isText(DataType type) {
        return !type.array() && AssignmentCasts.isText(type);
    }
}
