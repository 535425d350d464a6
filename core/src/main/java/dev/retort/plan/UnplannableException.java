package dev.retort.plan;

import dev.retort.PublicApi;
import dev.retort.RetortException;
import dev.retort.revision.Direction;
import dev.retort.revision.RevisionInfo;

/** Thrown when a migration fails to record its operations, or the server does not support them. Nothing was run. */
@PublicApi
public final class UnplannableException extends RetortException {

    private static final long serialVersionUID = 1;

    private final String revision;
    private final Direction direction;

    UnplannableException(RevisionInfo revision, Direction direction, RuntimeException cause) {
        super(
                "the " + direction.word() + " of " + revision.describe() + " cannot be planned: "
                        + (cause instanceof RetortException known ? known.problem() : cause.getMessage()),
                "change the migration; nothing was run",
                cause);
        this.revision = revision.id();
        this.direction = direction;
    }

    /** Returns the revision. */
    public String revision() {
        return revision;
    }

    /** Returns the direction that cannot be planned. */
    public Direction direction() {
        return direction;
    }
}
