package dev.retort.postgres.catalog;

import dev.retort.schema.ColumnName;
import dev.retort.schema.QualifiedName;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Facts about the rows of tables.
 *
 * @param tables the tables that have rows, with PostgreSQL's estimate of their number; below 0 if there is none
 * @param columns the columns that are null in some row
 */
public record RowFacts(Map<QualifiedName, Long> tables, Set<ColumnName> columns) {

    /** The facts about empty tables. */
    public static final RowFacts NONE = new RowFacts(Map.of(), Set.of());

    public RowFacts {
        tables = Map.copyOf(tables);
        columns = Set.copyOf(columns);
    }

    /** Whether the table has rows. */
    public boolean hasRows(QualifiedName table) {
        return tables.containsKey(table);
    }

    /** Whether the column is null in some row. */
    public boolean hasNulls(ColumnName column) {
        return columns.contains(column);
    }

    /** Returns the estimated number of rows, if PostgreSQL has an estimate. */
    public OptionalLong estimate(QualifiedName table) {
        long rows = tables.getOrDefault(table, -1L);
        return rows > 0 ? OptionalLong.of(rows) : OptionalLong.empty();
    }
}
