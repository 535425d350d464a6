package dev.retort.revision;

import dev.retort.PublicApi;
import dev.retort.RetortException;

/** Thrown for an id or label that could be parsed as something else on a command line. */
@PublicApi
public final class InvalidRevisionNameException extends RetortException {

    private static final long serialVersionUID = 1;

    private final String name;

    InvalidRevisionNameException(String kind, String name) {
        super(
                "'" + name + "' cannot be the " + kind + " of a revision",
                "use letters, digits and underscores: no white space, no ':', '@', '+' or ',', no '-' in front or"
                        + " before a number at the end, and not one of head, heads, base, current");
        this.name = name;
    }

    /** Returns the invalid name. */
    public String name() {
        return name;
    }
}
