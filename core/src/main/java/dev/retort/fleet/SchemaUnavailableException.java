package dev.retort.fleet;

import dev.retort.PublicApi;
import dev.retort.RetortException;

/** Thrown when the schema of a target does not exist, or its user may not use it. No statement has run there. */
@PublicApi
public final class SchemaUnavailableException extends RetortException {

    private static final long serialVersionUID = 1;

    private final String schema;

    SchemaUnavailableException(String schema) {
        super(
                "the schema " + schema + " does not exist, or the user has no USAGE privilege on it",
                "create the schema, or grant the privilege");
        this.schema = schema;
    }

    /** Returns the schema. */
    public String schema() {
        return schema;
    }
}
