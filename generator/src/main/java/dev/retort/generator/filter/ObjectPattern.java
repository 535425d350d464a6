package dev.retort.generator.filter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of {@code include} or {@code exclude}: an optional type and a dotted name. If leading parts are missing,
 * the schema is the default schema and the table is any table.
 */
final class ObjectPattern {

    private final @Nullable ObjectKind kind;
    private final List<Glob> parts;

    private ObjectPattern(@Nullable ObjectKind kind, List<Glob> parts) {
        this.kind = kind;
        this.parts = parts;
    }

    /** Parses a pattern. */
    static ObjectPattern parse(String text) {
        int colon = text.indexOf(':');
        ObjectKind kind = colon < 0 ? null : kind(text, text.substring(0, colon).strip());
        List<String> names = Arrays.asList(text.substring(colon + 1).strip().split("\\.", -1));
        if (names.stream().anyMatch(String::isBlank)) {
            throw new FilterException(text, "has an empty name");
        }
        int most = mostNames(kind);
        if (names.size() > most) {
            throw new FilterException(text, "has " + names.size() + " names; the longest form is " + form(kind));
        }
        return new ObjectPattern(
                kind, names.stream().map(name -> new Glob(name.strip())).toList());
    }

    /** Whether the pattern applies to objects of the kind. */
    boolean appliesTo(ObjectKind other) {
        return kind == null || kind == other;
    }

    /** Whether the pattern names the kind explicitly. */
    boolean appliesOnlyTo(ObjectKind other) {
        return kind == other;
    }

    boolean matches(ObjectName object, String defaultSchema) {
        if (!appliesTo(object.kind())) {
            return false;
        }
        int last = parts.size() - 1;
        return parts.get(last).matches(object.name())
                && (isOfTable(object.kind())
                        ? matchesTable(object, last, defaultSchema)
                        : matchesSchema(object, last, defaultSchema));
    }

    /** Whether names of the kind are unique only within a table. */
    private static boolean isOfTable(ObjectKind kind) {
        return kind == ObjectKind.COLUMN || kind == ObjectKind.CONSTRAINT;
    }

    private boolean matchesTable(ObjectName object, int last, String defaultSchema) {
        String table = String.valueOf(object.table());
        return last == 0 || (parts.get(last - 1).matches(table) && matchesSchema(object, last - 1, defaultSchema));
    }

    private boolean matchesSchema(ObjectName object, int before, String defaultSchema) {
        if (object.kind() == ObjectKind.SCHEMA) {
            return before == 0;
        }
        return before == 0
                ? object.schema().equals(defaultSchema)
                : before == 1 && parts.get(0).matches(object.schema());
    }

    private static ObjectKind kind(String pattern, String word) {
        return Arrays.stream(ObjectKind.values())
                .filter(kind -> kind.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new FilterException(
                        pattern, word.isEmpty() ? "has an empty type" : "has the unknown type " + word));
    }

    private static int mostNames(@Nullable ObjectKind kind) {
        if (kind == ObjectKind.SCHEMA) {
            return 1;
        }
        return kind == null || isOfTable(kind) ? 3 : 2;
    }

    private static String form(@Nullable ObjectKind kind) {
        String word = kind == null ? "" : kind.word() + ":";
        return word
                + switch (mostNames(kind)) {
                    case 1 -> "name";
                    case 2 -> "schema.name";
                    default -> "schema.table.name";
                };
    }

    @Override
    public String toString() {
        return (kind == null ? "" : kind.word() + ":")
                + parts.stream().map(Glob::toString).collect(Collectors.joining("."));
    }
}
