package dev.retort.generator.conversion;

import dev.retort.schema.DataType;
import java.util.Map;
import java.util.Set;

/**
 * PostgreSQL's own casts, as far as a change of a column's type needs them ({@code pg_cast}, and the conversions through
 * text that need no entry there).
 *
 * @see <a href="https://www.postgresql.org/docs/current/catalog-pg-cast.html">PostgreSQL manual, pg_cast</a>
 */
final class AssignmentCasts {

    private static final Set<String> TEXTS = Set.of("varchar", "text", "char", "name", "citext");
    private static final Set<String> NUMBERS =
            Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision");

    /** Besides those among numbers and those to a text, all that are applied on assignment. */
    private static final Map<String, Set<String>> TARGETS = Map.ofEntries(
            Map.entry("date", Set.of("timestamp", "timestamptz")),
            Map.entry("timestamp", Set.of("timestamptz", "date", "time")),
            Map.entry("timestamptz", Set.of("timestamp", "date", "time", "timetz")),
            Map.entry("time", Set.of("timetz", "interval")),
            Map.entry("timetz", Set.of("time")),
            Map.entry("interval", Set.of("time")),
            Map.entry("numeric", Set.of("money")),
            Map.entry("integer", Set.of("money", "oid")),
            Map.entry("bigint", Set.of("money", "oid")),
            Map.entry("smallint", Set.of("oid")),
            Map.entry("money", Set.of("numeric")),
            Map.entry("oid", Set.of("integer", "bigint")),
            Map.entry("json", Set.of("jsonb")),
            Map.entry("jsonb", Set.of("json")),
            Map.entry("cidr", Set.of("inet")),
            Map.entry("inet", Set.of("cidr")),
            Map.entry("bit", Set.of("varbit")),
            Map.entry("varbit", Set.of("bit")));

    /** Those that are applied only where they are written; to and from a text there is always one. */
    private static final Map<String, Set<String>> EXPLICIT_TARGETS = Map.ofEntries(
            Map.entry("boolean", Set.of("integer")),
            Map.entry("integer", Set.of("boolean", "bit")),
            Map.entry("bigint", Set.of("bit")),
            Map.entry("bit", Set.of("integer", "bigint")),
            Map.entry(
                    "jsonb",
                    Set.of("boolean", "numeric", "smallint", "integer", "bigint", "real", "double precision")));

    private AssignmentCasts() {}

    /** Whether a column gets the new type without a word. */
    static boolean exist(DataType from, DataType to) {
        return from.name().equals(to.name())
                || isText(to)
                || (isNumber(from) && isNumber(to))
                || contains(TARGETS, from, to);
    }

    /** Whether {@code value::type} works. */
    static boolean existWhenAskedFor(DataType from, DataType to) {
        return exist(from, to) || isText(from) || contains(EXPLICIT_TARGETS, from, to);
    }

    /** Whether it is a type of character strings, to which everything has a cast. */
    static boolean isText(DataType type) {
        return TEXTS.contains(type.word());
    }

    private static boolean isNumber(DataType type) {
        return NUMBERS.contains(type.word());
    }

    private static boolean contains(Map<String, Set<String>> casts, DataType from, DataType to) {
        return casts.getOrDefault(from.word(), Set.of()).contains(to.word());
    }
}
