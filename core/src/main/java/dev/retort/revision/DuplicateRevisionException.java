package dev.retort.revision;

import dev.retort.PublicApi;
import dev.retort.RetortException;

/** Thrown when two migrations have the same id. */
@PublicApi
public final class DuplicateRevisionException extends RetortException {

    private static final long serialVersionUID = 1;

    private final String id;

    DuplicateRevisionException(RevisionInfo first, RevisionInfo second) {
        super(
                "two migrations have the id '" + first.id() + "': \"" + first.message() + "\" and \"" + second.message()
                        + "\"",
                "give the newer one another id, and change the revisions that revise it");
        this.id = first.id();
    }

    /** Returns the duplicate id. */
    public String id() {
        return id;
    }
}
