package dev.retort.postgres.sql;

import dev.retort.operation.BackfillRows;
import dev.retort.postgres.DoBlock;
import dev.retort.postgres.Identifiers;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A backfill in batches: each as a statement of its own, or all as one block that commits after each. */
public final class BatchSql {

    private final BackfillRows backfill;
    private final String table;
    private final List<String> key;

    public BatchSql(BackfillRows backfill) {
        this.backfill = backfill;
        this.table = Identifiers.quote(backfill.table());
        this.key = backfill.key().stream().map(Identifiers::quote).toList();
    }

    /** The first batch. Its single row says how many rows it changed, and its last key as texts; without any, no row. */
    public String first() {
        return batch("") + "\nSELECT (SELECT count(*) FROM filled), ARRAY["
                + columns(column -> "batch." + column + "::text") + "]" + last();
    }

    /** The batch after that key. */
    public String after(List<String> reached) {
        return batch(isAfter(index -> Identifiers.literal(reached.get(index))))
                + "\nSELECT (SELECT count(*) FROM filled)," + " ARRAY["
                + columns(column -> "batch." + column + "::text") + "]" + last();
    }

    /** Asks whether one of the key's columns takes nulls, or is not there. */
    public static String keyTakesNulls(QualifiedName table, List<String> key) {
        return "SELECT count(*) < " + key.size() + " FROM pg_catalog.pg_attribute WHERE attrelid = "
                + Identifiers.literal(Identifiers.quote(table)) + "::regclass AND attnotnull AND attname IN ("
                + key.stream().map(Identifiers::literal).collect(Collectors.joining(", ")) + ")";
    }

    /** Asks how many rows the table has, as the server last estimated them; less than 0 where it never did. */
    public static String estimate(QualifiedName table) {
        return "SELECT reltuples::bigint FROM pg_catalog.pg_class WHERE oid = "
                + Identifiers.literal(Identifiers.quote(table)) + "::regclass";
    }

    /** A block that goes through the whole table. It must not be run in a transaction. */
    String block() {
        String into = "\nSELECT " + columns(column -> "batch." + column) + " INTO " + variables() + last() + ";\n";
        String declarations = IntStream.range(0, key.size())
                .mapToObj(index -> "  " + variable(index) + " " + table + "." + key.get(index) + "%TYPE;\n")
                .collect(Collectors.joining());
        return DoBlock.of("DECLARE\n" + declarations + "BEGIN\n" + batch("") + into + "WHILE " + variable(0)
                + " IS NOT NULL LOOP\nCOMMIT;\n" + batch(isAfter(BatchSql::variable)) + into + "END LOOP;\nEND\n");
    }

    private String batch(String after) {
        String condition = backfill.where() == null ? "" : "(\n" + backfill.where() + "\n)";
        String chosen =
                Stream.of(condition, after).filter(part -> !part.isEmpty()).collect(Collectors.joining(" AND "));
        String keys = columns(column -> column);
        String assignments = backfill.assignments().stream()
                .map(one -> Identifiers.quote(one.column()) + " = " + one.value())
                .collect(Collectors.joining(",\n    "));
        return "WITH batch AS MATERIALIZED (\n  SELECT " + keys + " FROM " + table
                + (chosen.isEmpty() ? "" : " WHERE " + chosen)
                + " ORDER BY " + keys + " LIMIT " + backfill.batchSize() + " FOR UPDATE\n), filled AS (\n  UPDATE "
                + table + " SET " + assignments + "\n  WHERE " + (condition.isEmpty() ? "" : condition + " AND ") + "("
                + keys + ") IN (SELECT " + columns(column -> "batch." + column) + " FROM batch) RETURNING 1\n)";
    }

    private String last() {
        return " FROM batch ORDER BY " + columns(column -> "batch." + column + " DESC") + " LIMIT 1";
    }

    private String isAfter(IntFunction<String> value) {
        String values = IntStream.range(0, key.size()).mapToObj(value).collect(Collectors.joining(", "));
        return "(" + columns(column -> column) + ") > (" + values + ")";
    }

    private String variables() {
        return IntStream.range(0, key.size()).mapToObj(BatchSql::variable).collect(Collectors.joining(", "));
    }

    private String columns(UnaryOperator<String> form) {
        return key.stream().map(form).collect(Collectors.joining(", "));
    }

    private static String variable(int index) {
        return "retort_reached_" + index;
    }
}
