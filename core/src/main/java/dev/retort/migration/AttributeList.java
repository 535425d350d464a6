package dev.retort.migration;

import dev.retort.PublicApi;
import dev.retort.schema.CompositeType;
import dev.retort.schema.QualifiedName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The attributes of a composite type, in order. */
@PublicApi
public final class AttributeList {

    private final List<AttributeDefinition> attributes;
    private @Nullable String comment;

    AttributeList(AttributeDefinition... attributes) {
        this.attributes = List.of(attributes);
    }

    /** Sets the comment on the type. */
    public AttributeList comment(String text) {
        comment = text;
        return this;
    }

    CompositeType build(QualifiedName name) {
        return new CompositeType(
                name, attributes.stream().map(AttributeDefinition::build).toList(), comment);
    }
}
