package dev.retort.revision;

import dev.retort.PublicApi;
import dev.retort.RetortException;

/** Thrown when a migration revises, or depends on, one that is not there. */
@PublicApi
public final class MissingRevisionException extends RetortException {

    private static final long serialVersionUID = 1;

    private final String missing;
    private final String referredBy;

    MissingRevisionException(String missing, String referredBy, String verb) {
        super(
                "revision '" + referredBy + "' " + verb + " '" + missing + "', which is not there",
                "bring its migration back, or let '" + referredBy + "' follow one that is there");
        this.missing = missing;
        this.referredBy = referredBy;
    }

    /** The revision that is not there. */
    public String missing() {
        return missing;
    }

    /** The revision that names it. */
    public String referredBy() {
        return referredBy;
    }
}
