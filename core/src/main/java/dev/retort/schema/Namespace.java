package dev.retort.schema;

import org.jspecify.annotations.Nullable;

/**
 * A schema of the database, by the catalog's word for it ({@code pg_namespace}).
 *
 * @param name the name
 * @param comment the comment, or null
 */
public record Namespace(String name, @Nullable String comment) {}
