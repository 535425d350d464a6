package dev.retort.generator.impact;

import dev.retort.generator.mapping.KeyGenerators.GeneratorRow;
import dev.retort.postgres.Identifiers;
import dev.retort.schema.ColumnName;
import dev.retort.schema.Sequence;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the statements that move generators behind the values of columns. */
final class AdvanceSql {

    private static final String EQUALS = " OPERATOR(pg_catalog.=) ";

    private AdvanceSql() {}

    /** Moves a new sequence behind the values of columns, and not before its start. */
    static String created(Sequence sequence, List<ColumnName> columns) {
        return set(sequence, String.valueOf(sequence.options().start()), columns);
    }

    /** Moves a sequence that may be in use behind the values of columns, and never back. */
    static String reused(Sequence sequence, List<ColumnName> columns) {
        String next = "(SELECT CASE WHEN is_called THEN last_value OPERATOR(pg_catalog.+) "
                + sequence.options().increment() + " ELSE last_value END FROM " + Identifiers.quote(sequence.name())
                + ")";
        return set(sequence, next, columns);
    }

    /** With an increment above 1, Hibernate takes the number of a sequence as the end of a range. */
    private static String set(Sequence sequence, String next, List<ColumnName> columns) {
        long step = sequence.options().increment();
        long ahead = step > 1 ? step + 1 : step;
        return "SELECT pg_catalog.setval(" + Identifiers.literal(Identifiers.quote(sequence.name())) + ", "
                + furthest(step) + "(" + next + ", " + behind(columns, ahead) + "), false)";
    }

    /** Inserts the row of a table generator whose table is there, unless the row is there as well. */
    static String missing(GeneratorRow row) {
        String table = Identifiers.quote(row.table());
        String segment = Identifiers.quote(row.segmentColumn());
        String value = Identifiers.literal(row.segment());
        return "INSERT INTO " + table + " (" + segment + ", " + Identifiers.quote(row.valueColumn()) + ") SELECT "
                + value + ", 0 WHERE NOT EXISTS (SELECT FROM " + table + " WHERE " + segment + EQUALS + value + ")";
    }

    static String advanced(GeneratorRow row, List<ColumnName> columns) {
        String value = Identifiers.quote(row.valueColumn());
        return "UPDATE " + Identifiers.quote(row.table()) + " SET " + value + " = " + furthest(row.increment()) + "("
                + value + ", " + behind(columns, row.increment()) + ") WHERE " + Identifiers.quote(row.segmentColumn())
                + EQUALS + Identifiers.literal(row.segment());
    }

    private static String furthest(long step) {
        return step < 0 ? "least" : "greatest";
    }

    /** Returns the expressions for the numbers behind the values of columns; one is null where a table is empty. */
    private static String behind(List<ColumnName> columns, long ahead) {
        String last = ahead < 0 ? "min" : "max";
        String distance = " OPERATOR(pg_catalog." + (ahead < 0 ? "-) " + -ahead : "+) " + ahead);
        return columns.stream()
                .map(column -> "(SELECT pg_catalog." + last + "(" + Identifiers.quote(column.column()) + ")::bigint"
                        + distance + " FROM " + Identifiers.quote(column.table()) + ")")
                .collect(Collectors.joining(", "));
    }
}
