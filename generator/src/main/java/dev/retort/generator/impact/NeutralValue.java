package dev.retort.generator.impact;

import dev.retort.generator.sql.SqlText;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.DataType;
import dev.retort.schema.Index;
import dev.retort.schema.IndexElement;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Chooses a value without special meaning for rows whose own value is lost.
 *
 * @see <a href="https://www.postgresql.org/docs/current/datatype.html">PostgreSQL manual, Data Types</a>
 */
final class NeutralValue {

    private static final String RANDOM = "gen_random_uuid()";
    private static final int UUID_LENGTH = 36;

    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("smallint", "0"),
            Map.entry("integer", "0"),
            Map.entry("bigint", "0"),
            Map.entry("numeric", "0"),
            Map.entry("real", "0"),
            Map.entry("double precision", "0"),
            Map.entry("money", "0"),
            Map.entry("oid", "0"),
            Map.entry("boolean", "false"),
            Map.entry("varchar", "''"),
            Map.entry("text", "''"),
            Map.entry("char", "''"),
            Map.entry("bytea", "''"),
            Map.entry("varbit", "''"),
            Map.entry("xml", "''"),
            Map.entry("uuid", RANDOM),
            Map.entry("json", "'{}'"),
            Map.entry("jsonb", "'{}'"),
            Map.entry("date", "'epoch'"),
            Map.entry("timestamp", "'epoch'"),
            Map.entry("timestamptz", "'epoch'"),
            Map.entry("time", "'00:00'"),
            Map.entry("timetz", "'00:00+00'"),
            Map.entry("interval", "'0'"),
            Map.entry("inet", "'0.0.0.0'"),
            Map.entry("cidr", "'0.0.0.0/0'"));

    private NeutralValue() {}

    /** The value for all rows of the column, or empty if no value is valid for all rows. */
    static Optional<String> of(Table table, Column column) {
        if (isRestricted(table, column.name())) {
            return Optional.empty();
        }
        return isUnique(table, column.name()) ? distinct(column.type()) : same(column.type());
    }

    private static Optional<String> same(DataType type) {
        if (type.array()) {
            return Optional.of("'{}'");
        }
        String name = type.name().toString();
        if (name.equals("bit")) {
            return Optional.of("0::bit(" + type.modifier() + ")");
        }
        return Optional.ofNullable(name.startsWith("interval") ? VALUES.get("interval") : VALUES.get(name));
    }

    private static Optional<String> distinct(DataType type) {
        String name = type.name().toString();
        if (type.array()) {
            return Optional.empty();
        }
        if (name.equals("uuid")) {
            return Optional.of(RANDOM);
        }
        boolean fits = name.equals("text")
                || (name.equals("varchar")
                        && (type.modifier().isEmpty() || Integer.parseInt(type.modifier()) >= UUID_LENGTH));
        return fits ? Optional.of(RANDOM + "::text") : Optional.empty();
    }

    /** Whether a foreign key or a check restricts the values of the column. */
    private static boolean isRestricted(Table table, String column) {
        return table.foreignKeys().stream().anyMatch(key -> key.columns().contains(column))
                || table.checks().stream()
                        .map(CheckConstraint::expression)
                        .anyMatch(expression -> SqlText.mentions(expression, Set.of(column)));
    }

    private static boolean isUnique(Table table, String column) {
        Stream<List<String>> keys = Stream.concat(
                Stream.ofNullable(table.primaryKey()).map(key -> key.columns()),
                table.uniques().stream().map(UniqueConstraint::columns));
        Stream<List<String>> indexes = table.indexes().stream()
                .filter(Index::unique)
                .map(index -> index.elements().stream().map(IndexElement::text).toList());
        return Stream.concat(keys, indexes).anyMatch(columns -> columns.contains(column));
    }
}
