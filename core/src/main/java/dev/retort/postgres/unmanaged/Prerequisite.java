package dev.retort.postgres.unmanaged;

import dev.retort.schema.QualifiedName;
import dev.retort.schema.Routine;
import org.jspecify.annotations.Nullable;

/**
 * A type or function that tables need.
 *
 * @param kind the kind of object
 * @param name its name
 * @param identity a description that distinguishes it from all others, such as {@code function total(price)}
 * @param create the statement that creates a domain or function; empty for the types that the schema has
 * @param drop the statement that drops it; empty for the types that the schema has
 * @param routine the function, or null if only its statement can create it
 */
public record Prerequisite(
        Kind kind, QualifiedName name, String identity, String create, String drop, @Nullable Routine routine) {

    /** The kinds of objects. */
    public enum Kind {
        /** An enumerated type. */
        ENUM,
        /** A composite type. */
        COMPOSITE,
        /** A domain. */
        DOMAIN,
        /** A function that a default, a check, an index, a view or another function calls. */
        FUNCTION
    }
}
