package dev.retort.migration;

import dev.retort.PublicApi;
import dev.retort.operation.UsingExpression;
import dev.retort.schema.Attribute;
import dev.retort.schema.DataType;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The definition of an attribute of a composite type. */
@PublicApi
public final class AttributeDefinition {

    private final String name;
    private final DataType type;
    private @Nullable String collation;
    private @Nullable String comment;
    private @Nullable String using;

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

    /**
     * Sets the expression that gives a changed or new attribute its values. It mentions the attributes of the old type by
     * their names. Without it, PostgreSQL casts the values of a changed attribute, and a new one is null.
     */
    public AttributeDefinition using(String expression) {
        using = expression;
        return this;
    }

    Stream<Map.Entry<String, UsingExpression>> conversion() {
        return using == null ? Stream.of() : Stream.of(Map.entry(name, UsingExpression.of(using)));
    }

    Attribute build() {
        return new Attribute(name, type, collation, comment);
    }
}
