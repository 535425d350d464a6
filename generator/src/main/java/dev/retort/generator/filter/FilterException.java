package dev.retort.generator.filter;

/** Thrown when a pattern of {@code include} or {@code exclude} makes no sense. */
public final class FilterException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String pattern;

    FilterException(String pattern, String problem) {
        super("the pattern " + pattern + " " + problem);
        this.pattern = pattern;
    }

    /** The pattern as it was written. */
    public String pattern() {
        return pattern;
    }

    /** What a pattern looks like. */
    public String hint() {
        return "A pattern is table:audit_*, column:users.legacy_*, index:reporting.* and the like; the types are"
                + " schema, table, column, index, constraint, sequence, enum, type and view, and one without a type is for"
                + " all.";
    }
}
