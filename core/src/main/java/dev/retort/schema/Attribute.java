package dev.retort.schema;

import dev.retort.PublicApi;
import org.jspecify.annotations.Nullable;

/**
 * An attribute of a composite type.
 *
 * @param name the name
 * @param type the type
 * @param collation the collation as SQL names it, or null where it is the type's own
 * @param comment the comment, or null
 */
@PublicApi
public record Attribute(String name, DataType type, @Nullable String collation, @Nullable String comment) {

    /** An attribute that has only a name and a type. */
    public static Attribute of(String name, DataType type) {
        return new Attribute(name, type, null, null);
    }

    public Attribute withType(DataType newType) {
        return new Attribute(name, newType, collation, comment);
    }

    public Attribute withComment(@Nullable String newComment) {
        return new Attribute(name, type, collation, newComment);
    }
}
