package dev.retort.schema;

import dev.retort.PublicApi;

/**
 * The name of a column, qualified with its table.
 *
 * @param table the table
 * @param column the column
 */
@PublicApi
public record ColumnName(QualifiedName table, String column) {}
