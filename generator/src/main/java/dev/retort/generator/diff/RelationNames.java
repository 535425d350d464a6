package dev.retort.generator.diff;

import dev.retort.schema.Constraint;
import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import dev.retort.schema.View;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of all that shares the names of relations: tables, views, sequences, indexes and what has an index. */
final class RelationNames {

    private RelationNames() {}

    static Set<QualifiedName> names(Schema schema) {
        return Stream.of(
                        schema.views().stream().map(View::name),
                        schema.sequences().stream().map(Sequence::name),
                        schema.tables().stream().flatMap(RelationNames::names))
                .flatMap(names -> names)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<QualifiedName> names(Table table) {
        Stream<String> keys = table.constraints().stream()
                .filter(constraint -> constraint instanceof PrimaryKey || constraint instanceof UniqueConstraint)
                .map(Constraint::name)
                .flatMap(Stream::ofNullable);
        Stream<String> indexes = table.indexes().stream().map(Index::name).flatMap(Stream::ofNullable);
        return Stream.concat(
                Stream.of(table.name()), Stream.concat(keys, indexes).map(table.name()::sibling));
    }
}
