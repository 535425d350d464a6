package dev.retort.generator.filter;

import dev.retort.schema.ColumnName;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Sequence;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The objects that are hidden on both sides.
 *
 * @param schemas the schemas that are hidden with all their objects; the default schema is the empty string
 * @param namespaces the schemas that are only protected from being dropped
 * @param tables the tables
 * @param columns the hidden columns of visible tables, by table
 * @param sequences the sequences
 * @param types the enumerated and composite types
 */
record Hidden(
        Set<String> schemas,
        Set<String> namespaces,
        Set<QualifiedName> tables,
        Map<QualifiedName, Set<String>> columns,
        Set<QualifiedName> sequences,
        Set<QualifiedName> types) {

    boolean hasNamespace(String name) {
        return schemas.contains(name) || namespaces.contains(name);
    }

    boolean hasTable(QualifiedName table) {
        return tables.contains(table) || schemas.contains(table.schema());
    }

    Set<String> columnsOf(QualifiedName table) {
        return columns.getOrDefault(table, Set.of());
    }

    boolean hasAnyColumn(QualifiedName table, Collection<String> named) {
        return hasTable(table) || named.stream().anyMatch(columnsOf(table)::contains);
    }

    boolean hasSequence(Sequence sequence) {
        ColumnName owner = sequence.owner();
        return sequences.contains(sequence.name())
                || schemas.contains(sequence.name().schema())
                || (owner != null && hasAnyColumn(owner.table(), Set.of(owner.column())));
    }

    boolean hasType(QualifiedName type) {
        return types.contains(type) || schemas.contains(type.schema());
    }

    /** Whether any object of the schema is hidden. */
    boolean isAnythingIn(String schema) {
        return Stream.of(tables, columns.keySet(), sequences, types)
                .flatMap(Set::stream)
                .anyMatch(name -> name.schema().equals(schema));
    }
}
