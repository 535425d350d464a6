package dev.retort.generator.diff;

import dev.retort.schema.Column;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;

/** Columns that PostgreSQL makes {@code NOT NULL} by itself: those of primary keys, and identity columns. */
final class ImpliedNotNull {

    private ImpliedNotNull() {}

    static Schema spelledOut(Schema schema) {
        return schema.withTables(
                schema.tables().stream().map(ImpliedNotNull::spelledOut).toList());
    }

    private static Table spelledOut(Table table) {
        return table.withColumns(table.columns().stream()
                .map(column -> isImplied(table, column) ? column.withNotNull(true) : column)
                .toList());
    }

    private static boolean isImplied(Table table, Column column) {
        return column.identity() != null
                || (table.primaryKey() != null && table.primaryKey().columns().contains(column.name()));
    }
}
