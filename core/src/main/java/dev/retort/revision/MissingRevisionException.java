package dev.retort.revision;

import dev.retort.PublicApi;
import dev.retort.RetortException;

/** Thrown when a migration revises, or depends on, a revision that does not exist. */
@PublicApi
public final class MissingRevisionException extends RetortException {

    private static final long serialVersionUID = 1;

    private final String missing;
    private final String referredBy;

    MissingRevisionException(String missing, String referredBy, String verb, RevisionDescriptions descriptions) {
        super(
                "revision " + descriptions.of(referredBy) + " " + verb + " '" + missing + "', which does not exist",
                "restore its migration, or make " + referredBy + " refer to an existing revision");
        this.missing = missing;
        this.referredBy = referredBy;
    }

    /** Returns the revision that does not exist. */
    public String missing() {
        return missing;
    }

    /** Returns the revision that refers to it. */
    public String referredBy() {
        return referredBy;
    }
}
