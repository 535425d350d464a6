package dev.retort.postgres.unmanaged;

import dev.retort.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * An object that {@link dev.retort.schema.Schema} does not model, as text.
 *
 * @param kind its kind: {@code function}, {@code trigger}, {@code policy}, {@code domain} …
 * @param name its name, and the table it is on; unqualified in the default schema
 * @param table the table that it is on, or that it is; or null
 * @param definition its definition from the server, for comparison only
 * @param wide whether it belongs to the database and to no schema, as an extension does
 */
public record UnmodelledObject(
        String kind, String name, @Nullable QualifiedName table, String definition, boolean wide) {

    /** Returns its kind and name. */
    @Override
    public String toString() {
        return kind + " " + name;
    }
}
