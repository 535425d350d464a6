package dev.retort.migration;

import dev.retort.schema.Extension;
import org.jspecify.annotations.Nullable;

/** An extension: in the schema and of the version that the server chooses, unless it says otherwise. */
public final class ExtensionDefinition {

    private final String name;
    private @Nullable String schema;
    private @Nullable String version;

    ExtensionDefinition(String name) {
        this.name = name;
    }

    /** The schema of its objects, which is there. */
    public ExtensionDefinition schema(String schemaName) {
        schema = schemaName;
        return this;
    }

    /** Its version. */
    public ExtensionDefinition version(String versionName) {
        version = versionName;
        return this;
    }

    Extension build() {
        return new Extension(name, schema, version);
    }
}
