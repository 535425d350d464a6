package dev.retort.generator.mapping;

import dev.retort.schema.ColumnName;
import dev.retort.schema.DataType;
import dev.retort.schema.QualifiedName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The details of a mapping that its schema does not have.
 *
 * @param enums the Java enums of columns, also of arrays and of columns that refer to one
 * @param enumOrders the labels of enumerated types whose order no attribute declares, in the order of the Java constants
 * @param foreignKeys the parts of foreign keys that no attribute specifies
 * @param unknownChecks the columns whose checks only the running application knows
 * @param orderedKeys the tables whose mapping declares the order of the columns of the primary key
 * @param generators the generators of keys
 * @param positions the columns that hold the positions of lists
 * @param readOnly the tables whose entities are never written, and which may therefore be views
 * @param policies whether the schema has the policies of {@code @TenantId}, as from Hibernate 8 on
 */
public record MappingDetails(
        Map<ColumnName, EnumConstants> enums,
        Map<QualifiedName, List<String>> enumOrders,
        UnspecifiedForeignKeyParts foreignKeys,
        Set<ColumnName> unknownChecks,
        Set<QualifiedName> orderedKeys,
        KeyGenerators generators,
        Map<ColumnName, ListPosition> positions,
        Set<QualifiedName> readOnly,
        boolean policies) {

    /** The details of a schema that no mapping describes. */
    public static final MappingDetails NONE = new MappingDetails(
            Map.of(),
            Map.of(),
            UnspecifiedForeignKeyParts.NONE,
            Set.of(),
            Set.of(),
            KeyGenerators.NONE,
            Map.of(),
            Set.of(),
            false);

    public MappingDetails {
        enums = Map.copyOf(enums);
        enumOrders = Map.copyOf(enumOrders);
        unknownChecks = Set.copyOf(unknownChecks);
        orderedKeys = Set.copyOf(orderedKeys);
        positions = Map.copyOf(positions);
        readOnly = Set.copyOf(readOnly);
    }

    /** Returns these details with other orders of labels. */
    public MappingDetails withEnumOrders(Map<QualifiedName, List<String>> orders) {
        return new MappingDetails(
                enums, orders, foreignKeys, unknownChecks, orderedKeys, generators, positions, readOnly, policies);
    }

    /** Returns these details with other parts of foreign keys. */
    public MappingDetails withForeignKeys(UnspecifiedForeignKeyParts keys) {
        return new MappingDetails(
                enums, enumOrders, keys, unknownChecks, orderedKeys, generators, positions, readOnly, policies);
    }

    /** Returns the Java enum of a column; empty for a column that has none. */
    public Optional<EnumConstants> enumOf(QualifiedName table, String column) {
        return Optional.ofNullable(enums.get(new ColumnName(table, column)));
    }

    /** Returns the columns of a table whose checks only the running application knows. */
    public Set<String> unknownChecksOf(QualifiedName table) {
        return unknownChecks.stream()
                .filter(column -> column.table().equals(table))
                .map(ColumnName::column)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns these details as a connection with that default schema names the objects. */
    public MappingDetails withDefaultSchema(String schema) {
        UnaryOperator<ColumnName> column = name -> new ColumnName(name.table().unqualifiedIn(schema), name.column());
        return new MappingDetails(
                renamed(enums, column),
                renamed(enumOrders, type -> DataType.ownName(type, schema)),
                foreignKeys.withDefaultSchema(schema),
                unknownChecks.stream().map(column).collect(Collectors.toSet()),
                orderedKeys.stream().map(table -> table.unqualifiedIn(schema)).collect(Collectors.toSet()),
                generators.withDefaultSchema(schema),
                renamed(positions, column),
                readOnly.stream().map(table -> table.unqualifiedIn(schema)).collect(Collectors.toSet()),
                policies);
    }

    private static <K, V> Map<K, V> renamed(Map<K, V> values, UnaryOperator<K> name) {
        Map<K, V> renamed = new HashMap<>();
        values.forEach((key, value) -> renamed.put(name.apply(key), value));
        return renamed;
    }
}
