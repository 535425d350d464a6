package dev.retort.schema;

import dev.retort.PublicApi;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unique constraint of a table.
 *
 * @param name the name, or null if the author gave none
 * @param columns the key columns in the order of the index
 * @param include the non-key columns of its index ({@code INCLUDE})
 * @param nullsNotDistinct whether nulls are considered equal (PostgreSQL 15 and later)
 * @param deferrability when it is checked
 * @param comment the comment, or null
 */
@PublicApi
public record UniqueConstraint(
        @Nullable String name,
        List<String> columns,
        List<String> include,
        boolean nullsNotDistinct,
        Deferrability deferrability,
        @Nullable String comment)
        implements Constraint {

    public UniqueConstraint {
        columns = List.copyOf(columns);
        include = List.copyOf(include);
    }

    /** A unique constraint with no further options. */
    public static UniqueConstraint of(@Nullable String name, List<String> columns) {
        return new UniqueConstraint(name, columns, List.of(), false, Deferrability.NOT_DEFERRABLE, null);
    }

    @Override
    public UniqueConstraint withName(@Nullable String newName) {
        return new UniqueConstraint(newName, columns, include, nullsNotDistinct, deferrability, comment);
    }

    @Override
    public UniqueConstraint withComment(@Nullable String newComment) {
        return new UniqueConstraint(name, columns, include, nullsNotDistinct, deferrability, newComment);
    }
}
