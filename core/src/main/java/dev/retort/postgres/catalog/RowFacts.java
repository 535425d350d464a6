package dev.retort.postgres.catalog;

import dev.retort.schema.ColumnName;
import dev.retort.schema.QualifiedName;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What is known of rows.
 *
 * @param tables the tables that have rows, with PostgreSQL's estimate of how many; below 0 where it has none
 * @param columns the columns in which a row has null
 */
public record RowFacts(Map<QualifiedName, Long> tables, Set<ColumnName> columns) {

    /** There are no rows. */
    public static final RowFacts NONE = new RowFacts(Map.of(), Set.of());

    public RowFacts {
        tables = Map.copyOf(tables);
        columns = Set.copyOf(columns);
    }

    /** Whether the table has rows. */
    public boolean hasRows(QualifiedName table) {
        return tables.containsKey(table);
    }

    /** Whether a row has null in the column. */
    public boolean hasNulls(ColumnName column) {
        return columns.contains(column);
    }

    /** About how many rows the table has, where PostgreSQL has an idea. */
    public OptionalLong estimate(QualifiedName table) {
        long rows = tables.getOrDefault(table, -1L);
        return rows > 0 ? OptionalLong.of(rows) : OptionalLong.empty();
    }
}
