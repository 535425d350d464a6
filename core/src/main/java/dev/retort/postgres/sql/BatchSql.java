package dev.retort.postgres.sql;

import dev.retort.operation.BackfillRows;
import dev.retort.postgres.DoBlock;
import dev.retort.postgres.Identifiers;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes a backfill in batches: as one statement for each batch, or as one block that commits after each batch.
 *
 * <p>A condition on the key uses the operators by which the rows are sorted ({@link KeyOperators}).
 */
public final class BatchSql {

    /** Encloses a mark in a condition, in place of an operator. */
    private static final String MARK = "\u0001";

    private static final String GREATER = ">";
    private static final String EQUAL = "=";
    private static final String APPENDS = " OPERATOR(pg_catalog.||) ";

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
    public String first(KeyOperators operators) {
        return selection(false) + rest() + isInBatch(operators) + withKey();
    }

    /** Returns the statement for the batch after that key. */
    public String after(List<String> reached, KeyOperators operators) {
        String after = isAfter(operators, index -> Identifiers.literal(reached.get(index)));
        return selection(true) + after + rest() + isInBatch(operators) + withKey();
    }

    private String withKey() {
        return end() + "\nSELECT (SELECT pg_catalog.count(*) FROM filled), ARRAY["
                + columns(column -> "pg_catalog.format('%s', batch." + column + ")") + "]" + lastKey();
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
        String declarations = IntStream.range(0, key.size())
                .mapToObj(index -> "  " + variable(index) + " " + table + "." + key.get(index) + "%TYPE;\n")
                .collect(Collectors.joining());
        String end = DoBlock.quoted(end() + "\nSELECT " + columns(column -> "batch." + column) + lastKey());
        return DoBlock.of("DECLARE\n" + declarations + "  retort_after text;\n  retort_in text;\nBEGIN\n"
                + "SELECT " + atRunTime(operators -> isAfter(operators, index -> "$" + (index + 1))) + ",\n  "
                + atRunTime(this::isInBatch) + "\nINTO retort_after, retort_in\nFROM (\n"
                + KeyOperators.query(backfill.table(), backfill.key()) + ") o;\n"
                + "EXECUTE " + DoBlock.quoted(selection(false) + rest()) + APPENDS + "retort_in" + APPENDS + end
                + "\n  INTO "
                + variables() + ";\n"
                + "WHILE " + variable(0) + " IS NOT NULL LOOP\nCOMMIT;\n"
                + "EXECUTE " + DoBlock.quoted(selection(true)) + APPENDS + "retort_after" + APPENDS
                + DoBlock.quoted(rest())
                + APPENDS + "retort_in" + APPENDS + end + "\n  INTO " + variables() + " USING " + variables()
                + ";\nEND LOOP;\nEND\n");
    }

    /**
     * Returns an SQL expression for the text of a condition whose operators only the server knows. It belongs to a query
     * over the rows of the operators, as {@code o}.
     */
    private String atRunTime(Function<KeyOperators, String> condition) {
        String uniform = concatenated(condition.apply(marked(index -> 0)));
        return key.size() == 1
                ? uniform
                : "CASE WHEN pg_catalog.count(DISTINCT o.greater" + APPENDS
                        + "o.equal) OPERATOR(pg_catalog.=) 1\n  THEN "
                        + uniform + "\n  ELSE "
                        + concatenated(condition.apply(marked(index -> index))) + " END";
    }

    /** Returns marks in place of operators. */
    private KeyOperators marked(IntUnaryOperator place) {
        return new KeyOperators(marks(GREATER, place), marks(EQUAL, place));
    }

    private List<String> marks(String kind, IntUnaryOperator place) {
        return IntStream.range(0, key.size())
                .mapToObj(index -> MARK + kind + place.applyAsInt(index) + MARK)
                .toList();
    }

    /** Concatenates the parts of a text, in which every second part is a mark. */
    private static String concatenated(String marked) {
        String[] parts = marked.split(MARK, -1);
        return IntStream.range(0, parts.length)
                .mapToObj(index -> index % 2 == 0 ? Identifiers.literal(parts[index]) : operator(parts[index]))
                .collect(Collectors.joining(APPENDS));
    }

    private static String operator(String mark) {
        String column = mark.startsWith(GREATER) ? "greater" : "equal";
        int place = Integer.parseInt(mark.substring(1)) + 1;
        return "pg_catalog.min(CASE WHEN o.place OPERATOR(pg_catalog.=) " + place + " THEN o." + column + " END)";
    }

    /** The begin of the statement for a batch, up to the condition on the key if there is one. */
    private String selection(boolean afterKey) {
        String where = condition() + (afterKey && !condition().isEmpty() ? " AND " : "");
        return "WITH batch AS MATERIALIZED (\n  SELECT " + keys() + " FROM " + table
                + (afterKey || !where.isEmpty() ? " WHERE " : "") + where;
    }

    private String rest() {
        String assignments = backfill.assignments().stream()
                .map(one -> Identifiers.quote(one.column()) + " = " + one.value())
                .collect(Collectors.joining(",\n    "));
        return " ORDER BY " + keys() + " LIMIT " + backfill.batchSize() + " FOR UPDATE\n), filled AS (\n  UPDATE "
                + table + " SET " + assignments + "\n  WHERE " + (condition().isEmpty() ? "" : condition() + " AND ");
    }

    private static String end() {
        return " RETURNING 1\n)";
    }

    private String condition() {
        return backfill.where() == null ? "" : "(\n" + backfill.where() + "\n)";
    }

    private String lastKey() {
        return " FROM batch ORDER BY " + columns(column -> "batch." + column + " DESC") + " LIMIT 1";
    }

    private String isAfter(KeyOperators operators, IntFunction<String> value) {
        if (operators.areUniform()) {
            String values = IntStream.range(0, key.size()).mapToObj(value).collect(Collectors.joining(", "));
            return "(" + keys() + ") " + operators.greater().get(0) + " (" + values + ")";
        }
        String condition = "";
        for (int i = key.size() - 1; i >= 0; i--) {
            String greater = key.get(i) + " " + operators.greater().get(i) + " " + value.apply(i);
            String equal = key.get(i) + " " + operators.equal().get(i) + " " + value.apply(i);
            condition = "(" + greater + (condition.isEmpty() ? "" : " OR (" + equal + " AND " + condition + ")") + ")";
        }
        return condition;
    }

    private String isInBatch(KeyOperators operators) {
        if (operators.areUniform()) {
            return "(" + keys() + ") " + operators.equal().get(0) + " ANY (SELECT "
                    + columns(column -> "batch." + column) + " FROM batch)";
        }
        String own = Identifiers.quote(backfill.table().name()) + ".";
        return IntStream.range(0, key.size())
                .mapToObj(i -> own + key.get(i) + " " + operators.equal().get(i) + " batch." + key.get(i))
                .collect(Collectors.joining(" AND ", "EXISTS (SELECT FROM batch WHERE ", ")"));
    }

    private String variables() {
        return IntStream.range(0, key.size()).mapToObj(BatchSql::variable).collect(Collectors.joining(", "));
    }

    private String keys() {
        return columns(column -> column);
    }

    private String columns(UnaryOperator<String> form) {
        return key.stream().map(form).collect(Collectors.joining(", "));
    }

    private static String variable(int index) {
        return "retort_reached_" + index;
    }
}
