package dev.retort.plan;

import dev.retort.PublicApi;
import dev.retort.RetortException;
import dev.retort.revision.Direction;
import dev.retort.revision.RevisionInfo;

/** Thrown when a migration says that it cannot be run in a direction. Nothing was run. */
@PublicApi
public final class IrreversibleRevisionException extends RetortException {

    private static final long serialVersionUID = 1;

    private final String revision;
    private final String reason;

    IrreversibleRevisionException(RevisionInfo revision, Direction direction, String reason) {
        super(
                "the " + direction.word() + " of " + revision.describe() + " refuses to run: " + reason,
                "write what it has to do into the migration; nothing was run");
        this.revision = revision.id();
        this.reason = reason;
    }

    /** The revision. */
    public String revision() {
        return revision;
    }

    /** What its author, or Retort, wrote there. */
    public String reason() {
        return reason;
    }
}
