package dev.retort.schema;

/**
 * The name of a column, qualified with its table.
 *
 * @param table the table
 * @param column the column
 */
public record ColumnName(QualifiedName table, String column) {}
