package dev.retort.generator.filter;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The patterns of what is compared ({@code include}) and of what is left alone ({@code exclude}).
 *
 * <p>An object is seen when no pattern of {@code exclude} matches it and one of {@code include} does, or none is about
 * its kind. A pattern of {@code include} without a type is about tables, sequences and types; what hangs
 * on a table goes with it.
 */
public final class ObjectFilter {

    /** Sees everything. */
    public static final ObjectFilter ALL = new ObjectFilter(List.of(), List.of());

    private static final Set<ObjectKind> OF_SCHEMAS =
            EnumSet.of(ObjectKind.TABLE, ObjectKind.SEQUENCE, ObjectKind.ENUM, ObjectKind.TYPE);

    private final List<ObjectPattern> include;
    private final List<ObjectPattern> exclude;

    private ObjectFilter(List<ObjectPattern> include, List<ObjectPattern> exclude) {
        this.include = List.copyOf(include);
        this.exclude = List.copyOf(exclude);
    }

    /**
     * A filter of patterns such as {@code table:audit_*}.
     *
     * @throws FilterException when a pattern makes no sense
     */
    public static ObjectFilter of(List<String> include, List<String> exclude) {
        return new ObjectFilter(parse(include), parse(exclude));
    }

    /** Whether the object is compared; {@code defaultSchema} is the one that a pattern need not name. */
    public boolean sees(ObjectName object, String defaultSchema) {
        return isIncluded(object, defaultSchema)
                && exclude.stream().noneMatch(pattern -> pattern.matches(object, defaultSchema));
    }

    private boolean isIncluded(ObjectName object, String defaultSchema) {
        List<ObjectPattern> asked =
                include.stream().filter(pattern -> asks(pattern, object.kind())).toList();
        return asked.isEmpty() || asked.stream().anyMatch(pattern -> pattern.matches(object, defaultSchema));
    }

    /** A schema need not be named for what lies in it to be seen, nor a view for what hangs on it to be kept. */
    private static boolean asks(ObjectPattern pattern, ObjectKind kind) {
        return pattern.isOnlyAbout(kind) || (pattern.isAbout(kind) && OF_SCHEMAS.contains(kind));
    }

    private static List<ObjectPattern> parse(List<String> patterns) {
        return patterns.stream().map(ObjectPattern::parse).toList();
    }
}
