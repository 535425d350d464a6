package dev.retort.review.diagram;

import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes the diagram of a schema. */
final class DiagramBuilder {

    private final Schema schema;
    private final BiFunction<Table, Column, Mark> columnMark;
    private final Function<Table, Mark> tableMark;

    /**
     * A builder.
     *
     * @param columnMark the change of a column of a table
     * @param tableMark the change of a table
     */
    DiagramBuilder(Schema schema, BiFunction<Table, Column, Mark> columnMark, Function<Table, Mark> tableMark) {
        this.schema = schema;
        this.columnMark = columnMark;
        this.tableMark = tableMark;
    }

    /** A foreign key with the table that has it. */
    record Reference(Table table, ForeignKey key) {}

    /**
     * Returns the diagram.
     *
     * @param relationMark the change of a foreign key
     */
    Diagram build(Function<Reference, Mark> relationMark) {
        List<Relation> relations = new ArrayList<>();
        for (Table table : schema.tables()) {
            for (ForeignKey key : table.foreignKeys()) {
                if (schema.table(key.referencedTable()).isPresent()) {
                    relations.add(relation(table, key, relationMark.apply(new Reference(table, key))));
                }
            }
        }
        return new Diagram(schema.tables().stream().map(this::table).toList(), relations);
    }

    private DiagramTable table(Table table) {
        Set<String> foreign = new HashSet<>();
        table.foreignKeys().forEach(key -> foreign.addAll(key.columns()));
        List<DiagramColumn> columns = table.columns().stream()
                .map(column -> new DiagramColumn(
                        column.name(),
                        column.type().toString(),
                        isNullable(table, column),
                        isPrimary(table, column),
                        foreign.contains(column.name()),
                        columnMark.apply(table, column)))
                .toList();
        return new DiagramTable(table.name(), columns, 0, tableMark.apply(table));
    }

    private static Relation relation(Table table, ForeignKey key, Mark mark) {
        boolean optional = key.columns().stream()
                .map(table::column)
                .flatMap(Optional::stream)
                .anyMatch(column -> isNullable(table, column));
        return new Relation(
                table.name(),
                key.columns(),
                key.referencedTable(),
                key.referencedColumns(),
                optional,
                isUnique(table, key.columns()),
                mark);
    }

    private static boolean isNullable(Table table, Column column) {
        return !column.notNull() && !isPrimary(table, column);
    }

    private static boolean isPrimary(Table table, Column column) {
        PrimaryKey key = table.primaryKey();
        return key != null && key.columns().contains(column.name());
    }

    /** Whether a key of the table consists of some of these columns. */
    private static boolean isUnique(Table table, List<String> columns) {
        Stream<List<String>> primary = Stream.ofNullable(table.primaryKey()).map(PrimaryKey::columns);
        Stream<List<String>> uniques = table.uniques().stream().map(UniqueConstraint::columns);
        return Stream.concat(primary, uniques).anyMatch(columns::containsAll);
    }
}
