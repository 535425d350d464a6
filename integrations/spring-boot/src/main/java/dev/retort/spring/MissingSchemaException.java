package dev.retort.spring;

import dev.retort.PublicApi;
import dev.retort.RetortException;

/** Thrown when the default schema of the properties does not exist. Nothing was run. */
@PublicApi
public final class MissingSchemaException extends RetortException {

    private static final long serialVersionUID = 1;

    private final String schema;

    MissingSchemaException(String schema) {
        super(
                "schema " + schema + " does not exist",
                "create it (create schema " + schema + "), or change retort.default-schema");
        this.schema = schema;
    }

    /** Returns the schema. */
    public String schema() {
        return schema;
    }
}
