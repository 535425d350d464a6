package dev.retort.schema;

import dev.retort.PublicApi;
import org.jspecify.annotations.Nullable;

/**
 * An extension.
 *
 * @param name its name
 * @param schema the schema that its objects are created in, or null for the extension's own choice
 * @param version its version, or null for the server's default version
 */
@PublicApi
public record Extension(String name, @Nullable String schema, @Nullable String version) {}
