package dev.retort.postgres;

import dev.retort.PublicApi;
import dev.retort.RetortException;

/** Thrown when something needs a newer PostgreSQL than the server is. */
@PublicApi
public final class UnsupportedFeatureException extends RetortException {

    private static final long serialVersionUID = 1;

    private final String feature;
    private final int sinceMajor;

    UnsupportedFeatureException(String feature, int sinceMajor, ServerVersion version, String where) {
        super(
                feature + " needs PostgreSQL " + sinceMajor + " or later, and the server is " + version + ": " + where,
                "upgrade the server, or do without");
        this.feature = feature;
        this.sinceMajor = sinceMajor;
    }

    /** What the server does not know, in the words of SQL. */
    public String feature() {
        return feature;
    }

    /** The first major version that knows it. */
    public int sinceMajor() {
        return sinceMajor;
    }

    public static void require(int sinceMajor, ServerVersion version, String feature, String where) {
        if (!version.isAtLeast(sinceMajor)) {
            throw new UnsupportedFeatureException(feature, sinceMajor, version, where);
        }
    }
}
