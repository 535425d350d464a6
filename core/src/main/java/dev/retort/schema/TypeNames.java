package dev.retort.schema;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names of types, which are unique within their schema: enumerated and composite types, and the row types of tables
 * and views, which have the names of these.
 *
 * @see <a href="https://www.postgresql.org/docs/current/catalog-pg-type.html">PostgreSQL manual, pg_type</a>
 */
public final class TypeNames {

    private TypeNames() {}

    /** Returns the names of all types of a schema. */
    public static Set<QualifiedName> of(Schema schema) {
        return Stream.of(
                        schema.enums().stream().map(EnumType::name),
                        schema.composites().stream().map(CompositeType::name),
                        schema.tables().stream().map(Table::name),
                        schema.views().stream().map(View::name))
                .flatMap(names -> names)
                .collect(Collectors.toUnmodifiableSet());
    }
}
