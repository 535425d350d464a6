package dev.retort.source;

import dev.retort.PublicApi;
import dev.retort.RetortException;

/** Thrown when two migrations have the same id. */
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

    /** Returns the id. */
    public String id() {
        return id;
    }

    /** Returns the file or class of the first migration. */
    public String first() {
        return first;
    }

    /** Returns the file or class of the second migration. */
    public String second() {
        return second;
    }
}
