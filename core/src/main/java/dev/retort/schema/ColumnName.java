package dev.retort.schema;

/**
 * The name of a column together with its table's.
 *
 * @param table the table
 * @param column the column
 */
public record ColumnName(QualifiedName table, String column) {}
