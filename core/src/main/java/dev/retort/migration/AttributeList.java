package dev.retort.migration;

import dev.retort.PublicApi;
import dev.retort.operation.UsingExpression;
import dev.retort.schema.CompositeType;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

    /** The expressions that convert the values of attributes, by the name of the attribute. */
    Map<String, UsingExpression> conversions() {
        return attributes.stream()
                .flatMap(AttributeDefinition::conversion)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> second));
    }

    /** The type where no values exist that an attribute could be converted from. */
    CompositeType buildWithoutConversions(QualifiedName name) {
        if (!conversions().isEmpty()) {
            throw new IllegalArgumentException("attributes "
                    + conversions().keySet().stream().sorted().toList()
                    + " of type " + name + " have a using expression, but only the attributes in to(…) of alterType"
                    + " can have one. Remove it.");
        }
        return build(name);
    }

    CompositeType build(QualifiedName name) {
        return new CompositeType(
                name, attributes.stream().map(AttributeDefinition::build).toList(), comment);
    }
}
