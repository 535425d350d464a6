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

/** Composite types in place of those that the database lacks, or of its default schema has with other attributes. */
final class MissingComposites {

    private final Schema actual;
    private final Schema wanted;
    private final Set<String> statements = new LinkedHashSet<>();

    private MissingComposites(Schema actual, Schema wanted) {
        this.actual = actual;
        this.wanted = wanted;
    }

    /** The statements that make them, each after what its attributes are of. */
    static List<String> create(Schema actual, Schema wanted) {
        MissingComposites missing = new MissingComposites(actual, wanted);
        wanted.composites().forEach(type -> missing.add(type, new LinkedHashSet<>()));
        return List.copyOf(missing.statements);
    }

    private void add(CompositeType type, Set<CompositeType> underWay) {
        List<Attribute> attributes = attributes(type);
        boolean there = actual.compositeType(type.name())
                .filter(same -> !type.name().isInDefaultSchema()
                        || plain(same.attributes()).equals(attributes))
                .isPresent();
        if (there || !underWay.add(type)) {
            return;
        }
        attributes.forEach(
                attribute -> wanted.compositeType(attribute.type().name()).ifPresent(used -> add(used, underWay)));
        statements.add("create type " + MissingObjects.place(type.name())
                + attributes.stream().map(CompositeSql::definition).collect(joining(", ", " as (", ")")));
    }

    /** The attributes of the model, then those that only the database has: expressions of both sides find theirs. */
    private List<Attribute> attributes(CompositeType type) {
        List<Attribute> attributes = new ArrayList<>(type.attributes());
        actual.compositeType(type.name()).stream()
                .flatMap(there -> there.attributes().stream())
                .filter(attribute -> type.attribute(attribute.name()).isEmpty())
                .forEach(attributes::add);
        return plain(attributes);
    }

    private static List<Attribute> plain(List<Attribute> attributes) {
        return attributes.stream().map(attribute -> attribute.withComment(null)).toList();
    }
}
