package dev.retort.postgres;

import dev.retort.PublicApi;
import dev.retort.RetortException;

/** Thrown when a feature needs a newer version of PostgreSQL than the server has. */
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

    /** Returns the SQL feature that the server does not support. */
    public String feature() {
        return feature;
    }

    /** Returns the first major version that supports the feature. */
    public int sinceMajor() {
        return sinceMajor;
    }

    public static void require(int sinceMajor, ServerVersion version, String feature, String where) {
        if (!version.isAtLeast(sinceMajor)) {
            throw new UnsupportedFeatureException(feature, sinceMajor, version, where);
        }
    }
}
