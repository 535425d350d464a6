package dev.retort.generator.review;

import dev.retort.schema.DataType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What PostgreSQL does to the rows when a column gets another type.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">PostgreSQL manual, ALTER TABLE</a>
 */
record TypeNarrowing(DataType before, DataType after) {

    private static final Set<String> TEXTS = Set.of("varchar", "text", "char");
    private static final Set<String> FRACTIONS = Set.of("numeric", "real", "double precision");
    private static final List<String> WIDER = List.of("smallint", "integer", "bigint");
    private static final Set<String> TIMES = Set.of("timestamp", "timestamptz", "time", "timetz", "interval");

    /** The most characters that a value has as text. */
    private static final Map<String, Integer> LENGTHS =
            Map.of("smallint", 6, "integer", 11, "bigint", 20, "boolean", 5, "uuid", 36, "date", 13, "oid", 10);

    private static final Set<String> LOCAL = Set.of("timestamp", "date", "time", "varchar", "text", "char");

    /** Whether every row is written anew, as PostgreSQL does unless the stored form stays the same. */
    boolean rewrites() {
        if (before.array() || after.array()) {
            return !before.equals(after);
        }
        return !(sameName() ? widens() : keepsItsForm());
    }

    /** Whether a value may not fit any more, or loses digits. */
    boolean narrows() {
        if (before.array() == after.array() && sameName()) {
            return !widens();
        }
        String from = word(before);
        String to = word(after);
        return switch (to) {
            case "smallint", "integer", "bigint" ->
                FRACTIONS.contains(from) || from.equals("oid") || WIDER.indexOf(from) > WIDER.indexOf(to);
            case "real" -> FRACTIONS.contains(from) || from.equals("integer") || from.equals("bigint");
            case "double precision" -> from.equals("numeric") || from.equals("bigint");
            case "numeric" -> !after.modifier().isEmpty() && (FRACTIONS.contains(from) || digits(from) > wholeDigits());
            case "oid" -> WIDER.contains(from) || FRACTIONS.contains(from);
            case "date" -> from.equals("timestamp") || from.equals("timestamptz");
            case "time", "timetz" -> TIMES.contains(from) && !(from.equals("time") && to.equals("timetz"));
            case "varchar", "char" -> TEXTS.contains(from) ? !fits() : mayBeTooLong(from);
            default -> false;
        };
    }

    private boolean mayBeTooLong(String from) {
        return !after.modifier().isEmpty()
                && (before.array() || LENGTHS.getOrDefault(from, Integer.MAX_VALUE) > number(after, 0));
    }

    private int wholeDigits() {
        return number(after, 0) - number(after, 1);
    }

    private static int digits(String integer) {
        return LENGTHS.getOrDefault(integer, 1) - 1;
    }

    /** Whether the stored points in time are read in a time zone from now on, or no longer. */
    boolean changesMeaningOfTime() {
        return names().equals(Set.of("timestamp", "timestamptz"));
    }

    /** Whether a value with a time zone becomes one without, or gets one. */
    boolean passesThroughTimeZone() {
        Set<String> names = names();
        return names.contains("timestamptz") && LOCAL.stream().anyMatch(names::contains);
    }

    private Set<String> names() {
        return Stream.of(before, after).map(TypeNarrowing::word).collect(Collectors.toSet());
    }

    /** PostgreSQL's own {@code "char"} cuts values as its namesake does. */
    private static String word(DataType type) {
        return type.name().schema().equals("pg_catalog") ? type.name().name() : type.word();
    }

    private boolean sameName() {
        return before.name().equals(after.name());
    }

    private boolean keepsItsForm() {
        boolean unlimited = after.modifier().isEmpty();
        return switch (word(before)) {
            case "varchar" -> word(after).equals("text");
            case "text" -> word(after).equals("varchar") && unlimited;
            case "cidr" -> word(after).equals("inet");
            default -> changesMeaningOfTime() && widens();
        };
    }

    private boolean widens() {
        if (before.modifier().equals(after.modifier())) {
            return true;
        }
        String name = word(before);
        if (TIMES.contains(name)) {
            return precisionOfTime(after) >= precisionOfTime(before);
        }
        return !name.equals("char") && (after.modifier().isEmpty() || fits());
    }

    private boolean fits() {
        if (after.modifier().isEmpty()) {
            return !word(after).equals("char");
        }
        return !before.modifier().isEmpty()
                && number(after, 0) >= number(before, 0)
                && number(after, 1) == number(before, 1);
    }

    private static int precisionOfTime(DataType type) {
        return type.modifier().isEmpty() ? 6 : number(type, 0);
    }

    private static int number(DataType type, int position) {
        String[] parts = type.modifier().split(",", -1);
        return position < parts.length && parts[position].matches("-?\\d+") ? Integer.parseInt(parts[position]) : 0;
    }
}
