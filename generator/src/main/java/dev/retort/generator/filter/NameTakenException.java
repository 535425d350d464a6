package dev.retort.generator.filter;

import dev.retort.RetortException;
import dev.retort.schema.QualifiedName;

/**
 * Thrown if the entities need a table, sequence or type, but an object that Retort does not manage has its name in the
 * same name space.
 */
public final class NameTakenException extends RetortException {

    private static final long serialVersionUID = 1;

    NameTakenException(String wantedKind, QualifiedName name, String existing) {
        super(
                "the entities map the " + wantedKind + " " + name + ", but the database has " + existing
                        + " of that name, and PostgreSQL allows only one of them",
                "change the name in the mapping, or rename or drop the other object");
    }
}
