package dev.retort.source;

import dev.retort.PublicApi;
import dev.retort.RetortException;

/** Thrown when two migrations have one id. */
@PublicApi
public final class RepeatedRevisionException extends RetortException {

    private static final long serialVersionUID = 1;

    private final String id;
    private final String first;
    private final String second;

    RepeatedRevisionException(String id, String first, String second) {
        super("revision " + id + " is in two places: " + first + " and " + second, "give one of them another id", null);
        this.id = id;
        this.first = first;
        this.second = second;
    }

    /** The id. */
    public String id() {
        return id;
    }

    /** The file or class of the one. */
    public String first() {
        return first;
    }

    /** The file or class of the other. */
    public String second() {
        return second;
    }
}
