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

/** Writes a backfill in batches: as one statement for each batch, or as one block that commits after each batch. */
public final class BatchSql {

    private final BackfillRows backfill;
    private final String table;
    private final List<String> key;

    public BatchSql(BackfillRows backfill) {
        this.backfill = backfill;
        this.table = Identifiers.quote(backfill.table());
        this.key = backfill.key().stream().map(Identifiers::quote).toList();
    }

    /**
     * Returns the statement for the first batch. It returns one row with the number of updated rows and the last key as
     * an array of texts, or no row if there is nothing to update.
     */
    public String first() {
        return batch("") + "\nSELECT (SELECT pg_catalog.count(*) FROM filled), ARRAY["
                + columns(column -> "batch." + column + "::text") + "]" + lastKey();
    }

    /** Returns the statement for the batch after that key. */
    public String after(List<String> reached) {
        return batch(isAfter(index -> Identifiers.literal(reached.get(index))))
                + "\nSELECT (SELECT pg_catalog.count(*) FROM filled), ARRAY["
                + columns(column -> "batch." + column + "::text") + "]" + lastKey();
    }

    /** Returns a query for whether a column of the key is nullable or does not exist. */
    public static String keyTakesNulls(QualifiedName table, List<String> key) {
        return "SELECT count(*) < " + key.size()
                + " FROM pg_catalog.pg_attribute WHERE attrelid = pg_catalog.to_regclass("
                + Identifiers.literal(Identifiers.quote(table)) + ") AND attnotnull AND attname IN ("
                + key.stream().map(Identifiers::literal).collect(Collectors.joining(", ")) + ")";
    }

    /** Returns a query for the server's estimate of the number of rows; it is negative if there is none. */
    public static String estimate(QualifiedName table) {
        return "SELECT reltuples::bigint FROM pg_catalog.pg_class WHERE oid = pg_catalog.to_regclass("
                + Identifiers.literal(Identifiers.quote(table)) + ")";
    }

    /** Returns a block that updates the whole table. It must run outside a transaction. */
    String block() {
        String into = "\nSELECT " + columns(column -> "batch." + column) + " INTO " + variables() + lastKey() + ";\n";
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

    private String lastKey() {
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
