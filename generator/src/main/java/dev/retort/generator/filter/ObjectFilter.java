package dev.retort.generator.filter;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Selects the compared objects by the patterns of {@code include} and {@code exclude}.
 *
 * <p>An object is included if no pattern of {@code exclude} matches it, and a pattern of {@code include} matches it or
 * none concerns its kind. A pattern of {@code include} without a type concerns tables, sequences and types; the
 * dependent objects of a table follow the table.
 */
public final class ObjectFilter {

    /** A filter that includes everything. */
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
     * Creates a filter from patterns such as {@code table:audit_*}.
     *
     * @throws FilterException if a pattern is invalid
     */
    public static ObjectFilter of(List<String> include, List<String> exclude) {
        return new ObjectFilter(parse(include), parse(exclude));
    }

    /** Whether the object is compared. Patterns may omit the {@code defaultSchema}. */
    public boolean includes(ObjectName object, String defaultSchema) {
        return isIncluded(object, defaultSchema)
                && exclude.stream().noneMatch(pattern -> pattern.matches(object, defaultSchema));
    }

    private boolean isIncluded(ObjectName object, String defaultSchema) {
        List<ObjectPattern> restricting = include.stream()
                .filter(pattern -> restricts(pattern, object.kind()))
                .toList();
        return restricting.isEmpty()
                || restricting.stream().anyMatch(pattern -> pattern.matches(object, defaultSchema));
    }

    /**
     * Whether an {@code include} pattern restricts objects of the kind. A pattern without a type does not restrict
     * schemas, because it would hide the objects in them, nor views, because a view that blocks a change has to be
     * visible.
     */
    private static boolean restricts(ObjectPattern pattern, ObjectKind kind) {
        return pattern.appliesOnlyTo(kind) || (pattern.appliesTo(kind) && OF_SCHEMAS.contains(kind));
    }

    private static List<ObjectPattern> parse(List<String> patterns) {
        return patterns.stream().map(ObjectPattern::parse).toList();
    }
}
