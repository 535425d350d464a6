package dev.retort.generator.mapping;

import dev.retort.schema.ColumnName;
import dev.retort.schema.QualifiedName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The generators of keys, and the columns that each feeds.
 *
 * @param sequences the columns that take the numbers of a sequence, by the name of the sequence
 * @param rows the rows of table generators
 */
public record KeyGenerators(Map<QualifiedName, List<ColumnName>> sequences, List<GeneratorRow> rows) {

    /** No generators. */
    public static final KeyGenerators NONE = new KeyGenerators(Map.of(), List.of());

    /**
     * The row of a table generator.
     *
     * @param table the table of the generator
     * @param segmentColumn the column that identifies the row
     * @param segment the value in that column
     * @param valueColumn the column with the last number
     * @param increment the numbers that an application takes at once
     * @param columns the columns that take the numbers
     */
    public record GeneratorRow(
            QualifiedName table,
            String segmentColumn,
            String segment,
            String valueColumn,
            int increment,
            List<ColumnName> columns) {

        public GeneratorRow {
            columns = List.copyOf(columns);
        }
    }

    public KeyGenerators {
        sequences = Map.copyOf(sequences);
        rows = List.copyOf(rows);
    }

    KeyGenerators withDefaultSchema(String schema) {
        Map<QualifiedName, List<ColumnName>> unqualified = new HashMap<>();
        sequences.forEach(
                (sequence, columns) -> unqualified.put(sequence.unqualifiedIn(schema), unqualified(columns, schema)));
        return new KeyGenerators(
                unqualified,
                rows.stream()
                        .map(row -> new GeneratorRow(
                                row.table().unqualifiedIn(schema),
                                row.segmentColumn(),
                                row.segment(),
                                row.valueColumn(),
                                row.increment(),
                                unqualified(row.columns(), schema)))
                        .toList());
    }

    private static List<ColumnName> unqualified(List<ColumnName> columns, String schema) {
        return columns.stream()
                .map(column -> new ColumnName(column.table().unqualifiedIn(schema), column.column()))
                .toList();
    }
}
