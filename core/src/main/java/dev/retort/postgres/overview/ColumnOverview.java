package dev.retort.postgres.overview;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table overview.
 *
 * @param name its name
 * @param type its type with its modifiers, as {@code format_type} prints it
 * @param notNull whether it is NOT NULL
 * @param value the source of its value if an INSERT gives none: a default, {@code generated … as identity} or
 *     {@code generated always as (…)}; or null
 * @param collation its collation, or null where it is the type's own
 * @param comment its comment, or null
 */
public record ColumnOverview(
        String name,
        String type,
        boolean notNull,
        @Nullable String value,
        @Nullable String collation,
        @Nullable String comment) {}
