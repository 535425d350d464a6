package dev.retort.generator.conversion;

import dev.retort.generator.sql.EnumChecks;
import dev.retort.generator.sql.InLists;
import dev.retort.operation.Meaning;
import dev.retort.operation.UsingExpression;
import dev.retort.postgres.Identifiers;
import dev.retort.postgres.type.TypeFamily;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.DataType;
import dev.retort.schema.Table;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Converts the ordinals of an enum's constants to their names, and back. Hibernate's {@code @Enumerated} stores one of
 * the two, each with a check that shows it: ordinals start at 0, and names are listed in their order.
 */
final class EnumOrdinalConversion {

    private EnumOrdinalConversion() {}

    /** The expressions, if the column has ordinals on one side and names on the other. */
    static Optional<Conversion.Using> between(Column before, Column after, Table actual, Table wanted) {
        if (isNumber(before.type()) && isText(after.type()) && hasOrdinals(actual, before)) {
            return names(wanted, after).map(names -> using(nameOfOrdinal(before, names), ordinalOfName(after, names)));
        }
        return isText(before.type()) && isNumber(after.type()) && hasOrdinals(wanted, after)
                ? names(actual, before).map(names -> using(ordinalOfName(before, names), nameOfOrdinal(after, names)))
                : Optional.empty();
    }

    private static Conversion.Using using(String upgrade, String downgrade) {
        return new Conversion.Using(
                new UsingExpression(upgrade, Meaning.LISTED_ORDINALS),
                new UsingExpression(downgrade, Meaning.LISTED_ORDINALS));
    }

    private static String nameOfOrdinal(Column column, String names) {
        return "(ARRAY[" + names + "])[" + Identifiers.quote(column.name()) + " OPERATOR(pg_catalog.+) 1]";
    }

    private static String ordinalOfName(Column column, String names) {
        return "pg_catalog.array_position(ARRAY[" + names + "], " + Identifiers.quote(column.name())
                + "::text) OPERATOR(pg_catalog.-) 1";
    }

    private static boolean hasOrdinals(Table table, Column column) {
        return checks(table)
                .flatMap(check -> EnumChecks.ordinals(check).stream())
                .anyMatch(ordinals -> ordinals.column().equals(column.name()));
    }

    private static Optional<String> names(Table table, Column column) {
        return checks(table)
                .flatMap(check -> EnumChecks.names(check).stream())
                .filter(names -> names.column().equals(column.name()))
                .map(EnumChecks.Names::constants)
                .findFirst();
    }

    private static Stream<String> checks(Table table) {
        return InLists.plain(table).checks().stream().map(CheckConstraint::expression);
    }

    private static boolean isNumber(DataType type) {
        return !type.array() && TypeFamily.isInteger(type);
    }

    private static boolean isText(DataType type) {
        return !type.array() && TypeFamily.isText(type);
    }
}
