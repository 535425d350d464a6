package dev.retort.migration;

import dev.retort.PublicApi;
import dev.retort.operation.EnumAttribute;
import dev.retort.schema.QualifiedName;

/** An attribute of a composite type that has the enumerated type that is rebuilt. */
@PublicApi
public final class EnumAttributeDefinition implements EnumDependent {

    private final QualifiedName type;
    private final String attribute;
    private boolean array;

    EnumAttributeDefinition(String type, String attribute) {
        this.type = QualifiedName.parse(type);
        this.attribute = attribute;
    }

    /** Declares the attribute as an array of the enumerated type. */
    public EnumAttributeDefinition array() {
        array = true;
        return this;
    }

    EnumAttribute build() {
        return new EnumAttribute(type, attribute, array);
    }
}
