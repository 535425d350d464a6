package dev.retort.generator.diff;

import dev.retort.schema.Column;
import dev.retort.schema.IndexElement;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;

/**
 * Normalizes the properties that PostgreSQL implies: columns of primary keys and identity columns are {@code NOT NULL},
 * and an index uses the collation of its column.
 */
final class ImpliedProperties {

    private ImpliedProperties() {}

    static Schema expanded(Schema schema) {
        return schema.withTables(
                schema.tables().stream().map(ImpliedProperties::expanded).toList());
    }

    private static Table expanded(Table table) {
        return table.withColumns(table.columns().stream()
                        .map(column -> isImplied(table, column) ? column.withNotNull(true) : column)
                        .toList())
                .withIndexes(table.indexes().stream()
                        .map(index -> index.withElements(index.elements().stream()
                                .map(element -> hasOwnCollation(table, element) ? element : withoutCollation(element))
                                .toList()))
                        .toList());
    }

    private static boolean hasOwnCollation(Table table, IndexElement element) {
        String collation = element.collation();
        return collation != null
                && (element.expression()
                        || table.column(element.text())
                                .filter(column -> collation.equals(column.collation()))
                                .isEmpty());
    }

    private static IndexElement withoutCollation(IndexElement element) {
        return new IndexElement(
                element.text(),
                element.expression(),
                null,
                element.operatorClass(),
                element.descending(),
                element.nullsFirst());
    }

    private static boolean isImplied(Table table, Column column) {
        return column.identity() != null
                || (table.primaryKey() != null && table.primaryKey().columns().contains(column.name()));
    }
}
