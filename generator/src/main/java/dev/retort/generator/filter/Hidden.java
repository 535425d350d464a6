package dev.retort.generator.filter;

import dev.retort.operation.ObjectAddress;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnName;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The objects that are hidden on both sides.
 *
 * @param schemas the schemas that are hidden with all their objects; the default schema is the empty string
 * @param namespaces the schemas that are only protected from being dropped
 * @param objects the tables, columns of visible tables, sequences, and enumerated and composite types
 */
record Hidden(Set<String> schemas, Set<String> namespaces, Set<ObjectAddress> objects) {

    boolean hasNamespace(String name) {
        return schemas.contains(name) || namespaces.contains(name);
    }

    boolean hasTable(QualifiedName table) {
        return has(ObjectAddress.table(table));
    }

    /** Returns the hidden columns of a table that is not hidden itself. */
    Set<String> columnsOf(Table table) {
        return table.columns().stream()
                .map(Column::name)
                .filter(column -> objects.contains(ObjectAddress.column(table.name(), column)))
                .collect(Collectors.toSet());
    }

    boolean hasAnyColumn(QualifiedName table, Collection<String> named) {
        return hasTable(table)
                || named.stream().anyMatch(column -> objects.contains(ObjectAddress.column(table, column)));
    }

    boolean hasSequence(Sequence sequence) {
        ColumnName owner = sequence.owner();
        return has(ObjectAddress.sequence(sequence.name()))
                || (owner != null && hasAnyColumn(owner.table(), Set.of(owner.column())));
    }

    boolean hasType(QualifiedName type) {
        return has(ObjectAddress.type(type));
    }

    private boolean has(ObjectAddress object) {
        return objects.contains(object) || schemas.contains(object.name().schema());
    }

    /** Whether any object of the schema is hidden. */
    boolean isAnythingIn(String schema) {
        return objects.stream().anyMatch(object -> object.name().schema().equals(schema));
    }
}
