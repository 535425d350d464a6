package dev.retort.postgres.overview;

import org.jspecify.annotations.Nullable;

/**
 * A column as it is shown.
 *
 * @param name its name
 * @param type its type with all modifiers, as {@code format_type} gives it
 * @param notNull whether it takes no nulls
 * @param value where its value comes from when none is given: a default, {@code generated … as identity}, {@code generated
 *     always as (…)}; or null
 * @param collation its collation where that is not the type's own, or null
 * @param comment its comment, or null
 */
public record ColumnOverview(
        String name,
        String type,
        boolean notNull,
        @Nullable String value,
        @Nullable String collation,
        @Nullable String comment) {}
