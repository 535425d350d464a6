package dev.retort.schema;

import org.jspecify.annotations.Nullable;

/**
 * An extension.
 *
 * @param name its name
 * @param schema the schema of its objects, or null for the one that it chooses
 * @param version its version, or null for the one that the server has for new ones
 */
public record Extension(String name, @Nullable String schema, @Nullable String version) {}
