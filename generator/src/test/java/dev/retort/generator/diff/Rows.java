package dev.retort.generator.diff;

import dev.retort.postgres.Identifiers;
import dev.retort.schema.Column;
import dev.retort.schema.EnumType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A few rows in each table that takes them, and how many there are. */
final class Rows {

    private Rows() {}

    /** Puts up to three rows into each table, as far as its checks and keys let them in. */
    static void insert(Connection connection, Schema schema) throws SQLException {
        for (int row = 1; row <= 3; row++) {
            for (Table table : schema.tables()) {
                attempt(connection, insertion(table, schema.enums(), row));
            }
        }
    }

    /** The number of rows of each of these tables. */
    static Map<QualifiedName, Long> count(Connection connection, Collection<QualifiedName> tables) throws SQLException {
        Map<QualifiedName, Long> counts = new TreeMap<>();
        try (Statement statement = connection.createStatement()) {
            for (QualifiedName table : tables) {
                try (ResultSet result = statement.executeQuery("select count(*) from " + Identifiers.quote(table))) {
                    result.next();
                    counts.put(table, result.getLong(1));
                }
            }
        }
        return counts;
    }

    /** Whether the server refused a statement for what the rows hold, not for what it says. */
    static boolean areRefused(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        return state.startsWith("22") || state.startsWith("23");
    }

    private static void attempt(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        } catch (SQLException e) {
            if (!areRefused(e)) {
                throw e;
            }
        }
    }

    private static String insertion(Table table, List<EnumType> enums, int row) {
        List<Column> columns = table.columns().stream()
                .filter(column -> column.generated() == null && column.identity() == null)
                .filter(column -> row > 1 || (column.notNull() && column.defaultSql() == null))
                .filter(column -> row < 3 || column.notNull() || column.name().length() % 2 == 0)
                .toList();
        String into = "insert into " + Identifiers.quote(table.name());
        return columns.isEmpty()
                ? into + " default values"
                : into
                        + columns.stream()
                                .map(column -> Identifiers.quote(column.name()))
                                .collect(Collectors.joining(", ", " (", ")"))
                        + columns.stream()
                                .map(column -> value(column, enums, row))
                                .collect(Collectors.joining(", ", " values (", ")"));
    }

    static String value(Column column, List<EnumType> enums, int row) {
        if (column.type().array()) {
            return "'{}'";
        }
        for (EnumType type : enums) {
            if (type.name().equals(column.type().name())) {
                return Identifiers.literal(type.labels().get(row % type.labels().size()));
            }
        }
        return switch (column.type().name().name()) {
            case "integer", "bigint", "smallint", "numeric", "real", "double precision" -> String.valueOf(row);
            case "boolean" -> "true";
            case "timestamp", "timestamptz", "date" -> "'2020-02-0" + row + "'";
            case "time" -> "'02:02:0" + row + "'";
            case "interval" -> "'" + row + " days'";
            case "uuid" -> "'00000000-0000-0000-0000-00000000000" + row + "'";
            case "json", "jsonb" -> "'{\"a\": " + row + "}'";
            case "bytea" -> "'\\x0" + row + "'";
            case "inet" -> "'10.0.0." + row + "'";
            default -> "'" + List.of("a", "A", "B", "C").get(row) + "'";
        };
    }
}
