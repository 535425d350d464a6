package dev.retort.session;

import dev.retort.PublicApi;
import dev.retort.Remedy;
import dev.retort.RetortException;
import dev.retort.postgres.Identifiers;
import dev.retort.schema.QualifiedName;
import java.util.List;

/**
 * Thrown when a schema with the name of the user hides the schema with the history: objects would be created there a
 * second time. No statement has run.
 */
@PublicApi
public final class HiddenHistoryException extends RetortException {

    private static final long serialVersionUID = 1;

    HiddenHistoryException(QualifiedName history, String schema) {
        super(
                "the history is " + Identifiers.quote(history) + ", but schema " + Identifiers.quote(schema)
                        + ", which has the name of the user, is before it on the search path and has no history",
                List.of(
                        Remedy.of("if the objects are in " + history.schema() + ", add currentSchema="
                                + history.schema() + " to the parameters of the URL"),
                        Remedy.of("if they are to be created again in " + schema + ", add currentSchema=" + schema),
                        Remedy.of("otherwise drop schema " + schema)));
    }
}
