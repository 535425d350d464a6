package dev.retort.generator.mapping;

import dev.retort.schema.ColumnName;
import dev.retort.schema.DataType;
import dev.retort.schema.QualifiedName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The details of a mapping that its schema does not have.
 *
 * @param enums the Java enums of columns, also of arrays and of columns that refer to one
 * @param enumOrders the labels of enumerated types whose order no attribute declares, in the order of the Java constants
 * @param foreignKeys the parts of foreign keys that no attribute specifies
 */
public record MappingDetails(
        Map<ColumnName, EnumConstants> enums,
        Map<QualifiedName, List<String>> enumOrders,
        UnspecifiedForeignKeyParts foreignKeys) {

    /** The details of a schema that no mapping describes. */
    public static final MappingDetails NONE = new MappingDetails(Map.of(), Map.of(), UnspecifiedForeignKeyParts.NONE);

    public MappingDetails {
        enums = Map.copyOf(enums);
        enumOrders = Map.copyOf(enumOrders);
    }

    /** Returns the Java enum of a column; empty for a column that has none. */
    public Optional<EnumConstants> enumOf(QualifiedName table, String column) {
        return Optional.ofNullable(enums.get(new ColumnName(table, column)));
    }

    /** Returns these details as a connection with that default schema names the objects. */
    public MappingDetails withDefaultSchema(String schema) {
        return new MappingDetails(
                renamed(enums, column -> new ColumnName(unqualified(column.table(), schema), column.column())),
                renamed(enumOrders, type -> DataType.ownName(type, schema)),
                foreignKeys.withDefaultSchema(schema));
    }

    static QualifiedName unqualified(QualifiedName name, String schema) {
        return name.schema().equals(schema) ? QualifiedName.of(name.name()) : name;
    }

    private static <K, V> Map<K, V> renamed(Map<K, V> values, UnaryOperator<K> name) {
        Map<K, V> renamed = new HashMap<>();
        values.forEach((key, value) -> renamed.put(name.apply(key), value));
        return renamed;
    }
}
