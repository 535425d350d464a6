package dev.retort.schema;

import dev.retort.PublicApi;
import org.jspecify.annotations.Nullable;

/**
 * A schema of the database, named as the catalog names it ({@code pg_namespace}).
 *
 * @param name the name
 * @param comment the comment, or null
 */
@PublicApi
public record Namespace(String name, @Nullable String comment) {}
