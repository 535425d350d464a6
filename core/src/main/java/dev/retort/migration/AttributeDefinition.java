package dev.retort.migration;

import dev.retort.PublicApi;
import dev.retort.schema.Attribute;
import dev.retort.schema.DataType;
import org.jspecify.annotations.Nullable;

/** The definition of an attribute of a composite type. */
@PublicApi
public final class AttributeDefinition {

    private final String name;
    private final DataType type;
    private @Nullable String collation;
    private @Nullable String comment;

    AttributeDefinition(String name, String type) {
        this.name = name;
        this.type = DataType.parse(type);
    }

    /** Sets the collation, as SQL names it. */
    public AttributeDefinition collation(String sql) {
        collation = sql;
        return this;
    }

    /** Sets the comment. */
    public AttributeDefinition comment(String text) {
        comment = text;
        return this;
    }

    Attribute build() {
        return new Attribute(name, type, collation, comment);
    }
}
