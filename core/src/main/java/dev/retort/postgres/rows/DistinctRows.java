package dev.retort.postgres.rows;

import dev.retort.postgres.Identifiers;
import dev.retort.schema.Index;
import dev.retort.schema.IndexElement;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The rule that no two rows have equal keys.
 *
 * @param table the table
 * @param columns the key columns; empty if there is an expression or a predicate
 * @param change a description of the operation
 * @param keys the keys as SQL
 * @param predicate the condition for the rows that are compared, as SQL; or null for all
 * @param nullsNotDistinct whether nulls are considered equal
 * @see <a href="https://www.postgresql.org/docs/current/indexes-unique.html">PostgreSQL manual, Unique Indexes</a>
 */
record DistinctRows(
        QualifiedName table,
        List<String> columns,
        String change,
        List<String> keys,
        @Nullable String predicate,
        boolean nullsNotDistinct)
        implements RowRule {

    static DistinctRows of(QualifiedName table, List<String> columns, String change, boolean nullsNotDistinct) {
        List<String> keys = columns.stream().map(Identifiers::quote).toList();
        return new DistinctRows(table, columns, change, keys, null, nullsNotDistinct);
    }

    /** Returns the rule of a unique index, which must have default operator classes. */
    static DistinctRows of(QualifiedName table, Index index, String change) {
        boolean plain = index.predicate() == null && index.elements().stream().noneMatch(IndexElement::expression);
        return new DistinctRows(
                table,
                plain ? index.elements().stream().map(IndexElement::text).toList() : List.of(),
                change,
                index.elements().stream().map(DistinctRows::key).toList(),
                index.predicate(),
                index.nullsNotDistinct());
    }

    private static String key(IndexElement element) {
        String key = element.expression() ? "(" + element.text() + ")" : Identifiers.quote(element.text());
        return element.collation() == null ? key : key + " COLLATE " + element.collation();
    }

    @Override
    public boolean ignoresChildren() {
        return true;
    }

    @Override
    public String violationQuery(RuleNames names, String shown) {
        String condition = nullsNotDistinct
                ? ""
                : keys.stream().map(key -> key + " IS NOT NULL").collect(Collectors.joining(" AND "));
        String rows = predicate == null
                ? condition
                : condition + (condition.isEmpty() ? "" : " AND ") + "(" + predicate + ")";
        String places =
                IntStream.rangeClosed(1, keys.size()).mapToObj(String::valueOf).collect(Collectors.joining(", "));
        return "SELECT " + String.join(", ", keys) + ", count(*) AS rows FROM " + names.from(table)
                + (rows.isEmpty() ? "" : " WHERE " + rows) + " GROUP BY " + places + " HAVING count(*) > 1";
    }

    @Override
    public String problem(String number, boolean one) {
        String key = "(" + String.join(", ", keys) + ")";
        return number + (one ? " value of " + key + " is" : " values of " + key + " are") + " in more than one row";
    }
}
