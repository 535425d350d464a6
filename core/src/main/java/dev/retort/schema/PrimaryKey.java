package dev.retort.schema;

import dev.retort.PublicApi;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The primary key of a table.
 *
 * @param name the name, or null if the author gave none
 * @param columns the key columns in the order of the index
 * @param include the non-key columns of its index ({@code INCLUDE})
 * @param deferrability when it is checked
 * @param comment the comment, or null
 */
@PublicApi
public record PrimaryKey(
        @Nullable String name,
        List<String> columns,
        List<String> include,
        Deferrability deferrability,
        @Nullable String comment)
        implements Constraint {

    public PrimaryKey {
        columns = List.copyOf(columns);
        include = List.copyOf(include);
    }

    /** A primary key with no further options. */
    public static PrimaryKey of(@Nullable String name, List<String> columns) {
        return new PrimaryKey(name, columns, List.of(), Deferrability.NOT_DEFERRABLE, null);
    }

    @Override
    public PrimaryKey withName(@Nullable String newName) {
        return new PrimaryKey(newName, columns, include, deferrability, comment);
    }

    @Override
    public PrimaryKey withComment(@Nullable String newComment) {
        return new PrimaryKey(name, columns, include, deferrability, newComment);
    }
}
