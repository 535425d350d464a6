package dev.retort.schema;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names of relations, which are unique within their schema: tables, views, sequences, and indexes with those of
 * primary keys and unique constraints.
 *
 * @see <a href="https://www.postgresql.org/docs/current/catalog-pg-class.html">PostgreSQL manual, pg_class</a>
 */
public final class RelationNames {

    private RelationNames() {}

    /** Returns the names of all relations of a schema. */
    public static Set<QualifiedName> of(Schema schema) {
        return Stream.of(
                        schema.views().stream().map(View::name),
                        schema.sequences().stream().map(Sequence::name),
                        schema.tables().stream().flatMap(RelationNames::of))
                .flatMap(names -> names)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<QualifiedName> of(Table table) {
        Stream<String> keys = table.constraints().stream()
                .filter(constraint -> constraint instanceof PrimaryKey || constraint instanceof UniqueConstraint)
                .map(Constraint::name)
                .flatMap(Stream::ofNullable);
        Stream<String> indexes = table.indexes().stream().map(Index::name).flatMap(Stream::ofNullable);
        return Stream.concat(
                Stream.of(table.name()), Stream.concat(keys, indexes).map(table.name()::sibling));
    }
}
