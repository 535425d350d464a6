package dev.retort.postgres.canonical;

import static java.util.stream.Collectors.joining;

import dev.retort.postgres.sql.CompositeSql;
import dev.retort.schema.Attribute;
import dev.retort.schema.CompositeType;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Creates the composite types that the database does not have, and those of the default schema that have other
 * attributes existing.
 */
final class MissingComposites {

    private final Schema actual;
    private final Schema wanted;
    private final Set<String> statements = new LinkedHashSet<>();

    private MissingComposites(Schema actual, Schema wanted) {
        this.actual = actual;
        this.wanted = wanted;
    }

    /** Returns the statements, in the order of the dependencies between the types. */
    static List<String> create(Schema actual, Schema wanted) {
        MissingComposites missing = new MissingComposites(actual, wanted);
        wanted.composites().forEach(type -> missing.addWithDependencies(type, new LinkedHashSet<>()));
        return List.copyOf(missing.statements);
    }

    private void addWithDependencies(CompositeType type, Set<CompositeType> visited) {
        List<Attribute> attributes = attributes(type);
        boolean exists = actual.compositeType(type.name())
                .filter(same -> !type.name().isInDefaultSchema()
                        || withoutComments(same.attributes()).equals(attributes))
                .isPresent();
        if (exists || !visited.add(type)) {
            return;
        }
        attributes.forEach(attribute ->
                wanted.compositeType(attribute.type().name()).ifPresent(used -> addWithDependencies(used, visited)));
        statements.add("create type " + MissingObjects.scratchName(type.name())
                + attributes.stream().map(CompositeSql::definition).collect(joining(", ", " as (", ")")));
    }

    /**
     * Returns the attributes that the entities define, followed by those that only the database has, since the
     * expressions of both sides may use them.
     */
    private List<Attribute> attributes(CompositeType type) {
        List<Attribute> attributes = new ArrayList<>(type.attributes());
        actual.compositeType(type.name()).stream()
                .flatMap(same -> same.attributes().stream())
                .filter(attribute -> type.attribute(attribute.name()).isEmpty())
                .forEach(attributes::add);
        return withoutComments(attributes);
    }

    private static List<Attribute> withoutComments(List<Attribute> attributes) {
        return attributes.stream().map(attribute -> attribute.withComment(null)).toList();
    }
}
