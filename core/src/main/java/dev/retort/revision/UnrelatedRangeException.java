package dev.retort.revision;

import dev.retort.PublicApi;
import dev.retort.RetortException;

/** Thrown when the lower end of a range is not an ancestor of the upper end. */
@PublicApi
public final class UnrelatedRangeException extends RetortException {

    private static final long serialVersionUID = 1;

    private final RevisionRange range;

    UnrelatedRangeException(RevisionRange range) {
        super(
                "the first revision of '" + range + "' is not an ancestor of the second",
                "write the older revision first, and use revisions of the same branch");
        this.range = range;
    }

    /** Returns the range. */
    public RevisionRange range() {
        return range;
    }
}
