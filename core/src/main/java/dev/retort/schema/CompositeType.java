package dev.retort.schema;

import dev.retort.PublicApi;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A standalone composite type ({@code CREATE TYPE … AS (…)}), not the row type of a table.
 *
 * @see <a href="https://www.postgresql.org/docs/current/rowtypes.html">PostgreSQL manual, Composite Types</a>
 * @param name the name
 * @param attributes the attributes in order; the text representation of a value follows this order
 * @param comment the comment, or null
 */
@PublicApi
public record CompositeType(QualifiedName name, List<Attribute> attributes, @Nullable String comment) {

    public CompositeType {
        attributes = List.copyOf(attributes);
    }

    /** Returns the attribute of that name. */
    public Optional<Attribute> attribute(String attributeName) {
        return attributes.stream()
                .filter(attribute -> attribute.name().equals(attributeName))
                .findFirst();
    }

    public CompositeType withAttributes(List<Attribute> newAttributes) {
        return new CompositeType(name, newAttributes, comment);
    }

    public CompositeType withComment(@Nullable String newComment) {
        return new CompositeType(name, attributes, newComment);
    }
}
