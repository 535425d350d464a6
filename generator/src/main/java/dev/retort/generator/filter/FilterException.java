package dev.retort.generator.filter;

import dev.retort.RetortException;

/** Thrown when a pattern of {@code include} or {@code exclude} makes no sense. */
public final class FilterException extends RetortException {

    private static final long serialVersionUID = 1;

    private static final String FORM =
            "a pattern is table:audit_*, column:users.legacy_*, index:reporting.* and the like; the types are schema,"
                    + " table, column, index, constraint, sequence, enum, type and view, and one without a type is for all";

    private final String pattern;

    FilterException(String pattern, String problem) {
        super("the pattern " + pattern + " " + problem, FORM);
        this.pattern = pattern;
    }

    /** The pattern as it was written. */
    public String pattern() {
        return pattern;
    }
}
