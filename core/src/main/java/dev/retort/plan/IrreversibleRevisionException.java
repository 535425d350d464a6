package dev.retort.plan;

import dev.retort.PublicApi;
import dev.retort.RetortException;
import dev.retort.revision.Direction;
import dev.retort.revision.RevisionInfo;

/** Thrown when a migration declares that it cannot run in a direction. Nothing was run. */
@PublicApi
public final class IrreversibleRevisionException extends RetortException {

    private static final long serialVersionUID = 1;

    private final String revision;
    private final String reason;

    IrreversibleRevisionException(RevisionInfo revision, Direction direction, String reason) {
        super(
                "the " + direction.word() + " of " + revision.describe() + " refuses to run: " + reason,
                "write the missing operations into the migration; nothing was run");
        this.revision = revision.id();
        this.reason = reason;
    }

    /** Returns the revision. */
    public String revision() {
        return revision;
    }

    /** Returns the reason, which its author or Retort wrote. */
    public String reason() {
        return reason;
    }
}
