package dev.retort.postgres.unmanaged;

import dev.retort.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Something that {@link dev.retort.schema.Schema} has no place for, as text.
 *
 * @param kind what it is: {@code function}, {@code trigger}, {@code policy}, {@code domain} …
 * @param name its name, with the table that it hangs on; without a schema where that is the default one
 * @param table the table that it hangs on, or is; or null
 * @param definition what the server says of it, enough to tell whether it is the same
 * @param wide whether it belongs to the whole database and not to a schema, as an extension does
 */
public record UnmodelledObject(
        String kind, String name, @Nullable QualifiedName table, String definition, boolean wide) {

    /** What it is and how it is called. */
    @Override
    public String toString() {
        return kind + " " + name;
    }
}
