package dev.retort.generator.diff;

import dev.retort.generator.mapping.MappingDetails;
import dev.retort.generator.rename.Rename;
import dev.retort.generator.rename.RenamedSchema;
import dev.retort.operation.Operation;
import dev.retort.postgres.Identifiers;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnName;
import dev.retort.schema.DataType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.util.List;
import java.util.Map;

/**
 * The renames between the two schemas of a pair.
 *
 * @param decisions the renames as a person declares them
 * @param operations the same as operations, in an order that a database accepts
 * @param tables the new names of tables
 * @param columns the new names of columns, by their former names in the table's former name
 * @param labels the new labels of enumerated types, by the types' former names
 */
record Renaming(
        List<Rename> decisions,
        List<Operation> operations,
        Map<QualifiedName, QualifiedName> tables,
        Map<ColumnName, String> columns,
        Map<QualifiedName, Map<String, String>> labels) {

    /** Nothing is called otherwise. */
    static final Renaming NONE = new Renaming(List.of(), List.of(), Map.of(), Map.of(), Map.of());

    Renaming {
        decisions = List.copyOf(decisions);
        operations = List.copyOf(operations);
        tables = Map.copyOf(tables);
        columns = Map.copyOf(columns);
        labels = Map.copyOf(labels);
    }

    boolean isNone() {
        return operations.isEmpty();
    }

    /** The second schema of a pair under the new names, with the database's settings where it has none. */
    Schema wanted(Schema second, Schema database) {
        Schema labelled = second.withTables(second.tables().stream()
                .map(table -> table.withColumns(
                        table.columns().stream().map(this::labelled).toList()))
                .toList());
        return UnspecifiedSettings.takenFrom(
                RenamedSchema.after(labelled, operations),
                RenamedSchema.after(database, operations),
                MappingDetails.NONE);
    }

    /** A default that is a label and nothing but that. */
    private Column labelled(Column column) {
        Map<String, String> renamed = labels.getOrDefault(column.type().name(), Map.of());
        return renamed.entrySet().stream()
                .filter(label -> Identifiers.literal(label.getKey()).equals(column.defaultSql()))
                .findFirst()
                .map(label -> column.withDefault(Identifiers.literal(label.getValue())))
                .orElse(column);
    }

    QualifiedName table(QualifiedName before) {
        return tables.getOrDefault(before, before);
    }

    ColumnName column(ColumnName before) {
        return new ColumnName(table(before.table()), columns.getOrDefault(before, before.column()));
    }

    /** A value of that type as text afterwards. */
    String value(DataType type, String before) {
        return type.array()
                ? before
                : labels.getOrDefault(type.name(), Map.of()).getOrDefault(before, before);
    }
}
