package dev.retort.migration;

import dev.retort.PublicApi;
import dev.retort.schema.Extension;
import org.jspecify.annotations.Nullable;

/** The definition of an extension; by default PostgreSQL chooses its schema and version. */
@PublicApi
public final class ExtensionDefinition {

    private final String name;
    private @Nullable String schema;
    private @Nullable String version;

    ExtensionDefinition(String name) {
        this.name = name;
    }

    /** Sets the schema of its objects, which must exist. */
    public ExtensionDefinition schema(String schemaName) {
        schema = schemaName;
        return this;
    }

    /** Sets the version. */
    public ExtensionDefinition version(String versionName) {
        version = versionName;
        return this;
    }

    Extension build() {
        return new Extension(name, schema, version);
    }
}
