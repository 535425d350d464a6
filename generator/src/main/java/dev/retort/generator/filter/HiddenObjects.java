package dev.retort.generator.filter;

import dev.retort.operation.ObjectAddress;
import dev.retort.schema.Column;
import dev.retort.schema.CompositeType;
import dev.retort.schema.EnumType;
import dev.retort.schema.Namespace;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the objects to hide: those that the filter excludes and, unless unmapped objects are dropped, those that only
 * the database has.
 */
final class HiddenObjects {

    private final Predicate<ObjectName> seen;
    private final String defaultSchema;
    private final boolean drops;
    private final String historySchema;
    private final Schema actual;
    private final Schema wanted;
    private final Set<ObjectName> unmapped =
            new TreeSet<>(Comparator.comparing(ObjectName::kind).thenComparing(ObjectName::toString));

    HiddenObjects(
            Predicate<ObjectName> seen,
            String defaultSchema,
            boolean drops,
            String historySchema,
            Schema actual,
            Schema wanted) {
        this.seen = seen;
        this.defaultSchema = defaultSchema;
        this.drops = drops;
        this.historySchema = historySchema;
        this.actual = actual;
        this.wanted = wanted;
    }

    /** The objects that are hidden only because no entity maps them; complete after {@link #find}. */
    List<ObjectName> unmapped() {
        return List.copyOf(unmapped);
    }

    Hidden find() {
        Set<String> schemas = names(Schema::namespaces, Namespace::name).stream()
                .filter(schema -> !seen.test(new ObjectName(ObjectKind.SCHEMA, schema, null, schema)))
                .collect(Collectors.toCollection(HashSet::new));
        if (!seen.test(new ObjectName(ObjectKind.SCHEMA, defaultSchema, null, defaultSchema))) {
            schemas.add("");
        }
        Set<ObjectAddress> objects = columns();
        tables().forEach(name -> objects.add(ObjectAddress.table(name)));
        sequences().forEach(name -> objects.add(ObjectAddress.sequence(name)));
        types().forEach(name -> objects.add(ObjectAddress.type(name)));
        return withNamespaces(new NeededObjects(actual, wanted, new Hidden(schemas, Set.of(), objects)).added());
    }

    private Set<QualifiedName> types() {
        Set<QualifiedName> types = unseen(ObjectKind.ENUM, Schema::enums, EnumType::name);
        types.addAll(unseen(ObjectKind.TYPE, Schema::composites, CompositeType::name));
        return types;
    }

    private Set<QualifiedName> tables() {
        Set<QualifiedName> hidden = unseen(ObjectKind.TABLE, Schema::tables, Table::name);
        actual.tables().stream()
                .filter(ToolTables::isToolTable)
                .map(Table::name)
                .filter(name -> !hidden.contains(name) && wanted.table(name).isEmpty())
                .forEach(name -> hideUnmapped(ObjectKind.TABLE, name, hidden));
        return hidden;
    }

    private Set<QualifiedName> sequences() {
        Set<QualifiedName> hidden = unseen(ObjectKind.SEQUENCE, Schema::sequences, Sequence::name);
        Set<QualifiedName> mapped =
                wanted.sequences().stream().map(Sequence::name).collect(Collectors.toSet());
        actual.sequences().stream()
                .map(Sequence::name)
                .filter(name -> ToolTables.isToolSequence(name, actual))
                .filter(name -> !hidden.contains(name) && !mapped.contains(name))
                .forEach(name -> hideUnmapped(ObjectKind.SEQUENCE, name, hidden));
        return hidden;
    }

    private Set<ObjectAddress> columns() {
        Set<ObjectAddress> hidden = new HashSet<>();
        Stream.concat(actual.tables().stream(), wanted.tables().stream()).forEach(table -> table.columns().stream()
                .filter(column -> !seen.test(name(table, column)))
                .forEach(column -> hidden.add(address(table, column))));
        if (!drops) {
            actual.tables().forEach(table -> wanted.table(table.name()).ifPresent(mapped -> table.columns().stream()
                    .filter(column -> mapped.column(column.name()).isEmpty())
                    .filter(column -> hidden.add(address(table, column)))
                    .forEach(column -> unmapped.add(name(table, column)))));
        }
        return hidden;
    }

    private static ObjectAddress address(Table table, Column column) {
        return ObjectAddress.column(table.name(), column.name());
    }

    private <T> Set<QualifiedName> unseen(
            ObjectKind kind, Function<Schema, List<T>> objects, Function<T, QualifiedName> toName) {
        Set<QualifiedName> mapped = objects.apply(wanted).stream().map(toName).collect(Collectors.toSet());
        Set<QualifiedName> hidden = names(objects, toName).stream()
                .filter(name -> !seen.test(name(kind, name)))
                .collect(Collectors.toCollection(HashSet::new));
        if (!drops) {
            objects.apply(actual).stream()
                    .map(toName)
                    .filter(name -> !mapped.contains(name) && !hidden.contains(name))
                    .forEach(name -> hideUnmapped(kind, name, hidden));
        }
        return hidden;
    }

    private void hideUnmapped(ObjectKind kind, QualifiedName name, Set<QualifiedName> hidden) {
        hidden.add(name);
        unmapped.add(name(kind, name));
    }

    /**
     * A schema that no entity uses is not dropped if it contains hidden objects or the history, or if nothing is
     * dropped.
     */
    private Hidden withNamespaces(Hidden hidden) {
        Set<String> mapped = wanted.namespaces().stream().map(Namespace::name).collect(Collectors.toSet());
        Set<String> left = actual.namespaces().stream()
                .map(Namespace::name)
                .filter(name ->
                        !mapped.contains(name) && (!drops || name.equals(historySchema) || hidden.isAnythingIn(name)))
                .collect(Collectors.toSet());
        return new Hidden(hidden.schemas(), left, hidden.objects());
    }

    private <T, N> Set<N> names(Function<Schema, List<T>> objects, Function<T, N> toName) {
        return Stream.of(actual, wanted)
                .flatMap(schema -> objects.apply(schema).stream())
                .map(toName)
                .collect(Collectors.toSet());
    }

    private ObjectName name(ObjectKind kind, QualifiedName name) {
        return new ObjectName(kind, name.schemaOr(defaultSchema), null, name.name());
    }

    private ObjectName name(Table table, Column column) {
        return new ObjectName(
                ObjectKind.COLUMN,
                table.name().schemaOr(defaultSchema),
                table.name().name(),
                column.name());
    }
}
