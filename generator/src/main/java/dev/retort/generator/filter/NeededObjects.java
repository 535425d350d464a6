package dev.retort.generator.filter;

import dev.retort.operation.ObjectAddress;
import dev.retort.schema.Column;
import dev.retort.schema.CompositeType;
import dev.retort.schema.EnumType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the types and sequences that no entity uses but that hidden columns need. */
final class NeededObjects {

    private static final Pattern NEXT_VALUE = Pattern.compile("nextval\\('((?:[^']|'')+)'::regclass\\)");

    private final Schema actual;
    private final Schema wanted;
    private final Hidden hidden;

    NeededObjects(Schema actual, Schema wanted, Hidden hidden) {
        this.actual = actual;
        this.wanted = wanted;
        this.hidden = hidden;
    }

    /** The hidden objects including the types and sequences that hidden columns need. */
    Hidden added() {
        Set<ObjectAddress> objects = new HashSet<>(hidden.objects());
        sequences().forEach(name -> objects.add(ObjectAddress.sequence(name)));
        types().forEach(name -> objects.add(ObjectAddress.type(name)));
        return new Hidden(hidden.schemas(), hidden.namespaces(), objects);
    }

    private Set<QualifiedName> types() {
        Set<QualifiedName> used = columns().map(column -> column.type().name()).collect(Collectors.toSet());
        Set<QualifiedName> composites = actual.composites().stream()
                .map(CompositeType::name)
                .filter(name ->
                        used.contains(name) && wanted.compositeType(name).isEmpty())
                .collect(Collectors.toSet());
        actual.composites().stream()
                .filter(type -> composites.contains(type.name()) || hidden.hasType(type.name()))
                .forEach(type -> type.attributes()
                        .forEach(attribute -> used.add(attribute.type().name())));
        Stream<QualifiedName> enums = actual.enums().stream()
                .map(EnumType::name)
                .filter(name -> used.contains(name) && wanted.enumType(name).isEmpty());
        return Stream.concat(composites.stream(), enums).collect(Collectors.toSet());
    }

    private Set<QualifiedName> sequences() {
        Set<QualifiedName> used =
                columns().map(NeededObjects::sequence).flatMap(Optional::stream).collect(Collectors.toSet());
        return actual.sequences().stream()
                .map(Sequence::name)
                .filter(name -> used.contains(name) && wanted.sequence(name).isEmpty())
                .collect(Collectors.toSet());
    }

    /** The hidden columns of the database. */
    private Stream<Column> columns() {
        return actual.tables().stream().flatMap(this::columnsOf);
    }

    private Stream<Column> columnsOf(Table table) {
        Set<String> some = hidden.columnsOf(table);
        return hidden.hasTable(table.name())
                ? table.columns().stream()
                : table.columns().stream().filter(column -> some.contains(column.name()));
    }

    private static Optional<QualifiedName> sequence(Column column) {
        Matcher call = NEXT_VALUE.matcher(String.valueOf(column.defaultSql()));
        return call.find() ? Optional.of(QualifiedName.parse(call.group(1).replace("''", "'"))) : Optional.empty();
    }
}
