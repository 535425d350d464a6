package dev.retort.generator.filter;

import dev.retort.RetortException;

/** Thrown if a pattern of {@code include} or {@code exclude} is invalid. */
public final class FilterException extends RetortException {

    private static final long serialVersionUID = 1;

    private static final String FORM =
            "write patterns such as table:audit_*, column:users.legacy_* or index:reporting.*; the types are schema,"
                    + " table, column, index, constraint, sequence, enum, type and view; a pattern without a type"
                    + " applies to all";

    private final String pattern;

    FilterException(String pattern, String problem) {
        super("the pattern " + pattern + " " + problem, FORM);
        this.pattern = pattern;
    }

    /** The pattern as it is written. */
    public String pattern() {
        return pattern;
    }
}
