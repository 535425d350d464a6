package dev.retort.generator.diff;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Tables and schemas with one thing more or another. */
final class Tables {

    private Tables() {}

    static Table with(Table table, Optional<UniqueConstraint> unique) {
        return table.withUniques(appended(table.uniques(), unique));
    }

    static Table withCheck(Table table, Optional<CheckConstraint> check) {
        return table.withChecks(appended(table.checks(), check));
    }

    static Table withForeignKey(Table table, Optional<ForeignKey> key) {
        return table.withForeignKeys(appended(table.foreignKeys(), key));
    }

    static Table withIndex(Table table, Optional<Index> index) {
        return table.withIndexes(appended(table.indexes(), index));
    }

    static Table withColumn(Table table, Column column) {
        return table.withColumns(appended(table.columns(), Optional.of(column)));
    }

    /** The table with one column changed. */
    static Table changed(Table table, String name, UnaryOperator<Column> change) {
        return table.withColumns(table.columns().stream()
                .map(column -> column.name().equals(name) ? change.apply(column) : column)
                .toList());
    }

    /** The schema with one table changed. */
    static Schema changed(Schema schema, Table table, UnaryOperator<Table> change) {
        return schema.withTables(schema.tables().stream()
                .map(each -> each.name().equals(table.name()) ? change.apply(each) : each)
                .toList());
    }

    static <T> List<T> appended(List<T> items, Optional<T> item) {
        List<T> all = new ArrayList<>(items);
        item.ifPresent(all::add);
        return all;
    }

    static <T> List<T> without(List<T> items, T item) {
        List<T> rest = new ArrayList<>(items);
        rest.remove(item);
        return rest;
    }
}
