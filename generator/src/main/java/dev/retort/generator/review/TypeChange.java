package dev.retort.generator.review;

import dev.retort.schema.DataType;
import java.util.List;
import java.util.Set;

/**
 * What PostgreSQL does to the rows when a column gets another type.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">PostgreSQL manual, ALTER TABLE</a>
 */
record TypeChange(DataType before, DataType after) {

    private static final Set<String> TEXTS = Set.of("varchar", "text", "char");
    private static final Set<String> FRACTIONS = Set.of("numeric", "real", "double precision");
    private static final List<String> WIDER = List.of("smallint", "integer", "bigint");
    private static final Set<String> TIMES = Set.of("timestamp", "timestamptz", "time", "timetz", "interval");

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
        String from = before.name().name();
        String to = after.name().name();
        return switch (to) {
            case "smallint", "integer", "bigint" -> FRACTIONS.contains(from) || WIDER.indexOf(from) > WIDER.indexOf(to);
            case "real" -> from.equals("double precision") || from.equals("numeric");
            case "double precision" -> from.equals("numeric");
            case "date" -> from.equals("timestamp") || from.equals("timestamptz");
            case "varchar", "char" -> TEXTS.contains(from) && !fits();
            default -> false;
        };
    }

    /** Whether the stored points in time are read in the session's time zone from now on, or no longer. */
    boolean changesMeaningOfTime() {
        List<String> names = List.of(before.name().name(), after.name().name());
        return names.containsAll(List.of("timestamp", "timestamptz"));
    }

    private boolean sameName() {
        return before.name().equals(after.name());
    }

    private boolean keepsItsForm() {
        boolean unlimited = after.modifier().isEmpty();
        return switch (before.name().name()) {
            case "varchar" -> after.name().name().equals("text");
            case "text" -> after.name().name().equals("varchar") && unlimited;
            case "cidr" -> after.name().name().equals("inet");
            default -> changesMeaningOfTime() && widens();
        };
    }

    private boolean widens() {
        if (before.modifier().equals(after.modifier())) {
            return true;
        }
        String name = before.name().name();
        if (TIMES.contains(name)) {
            return precisionOfTime(after) >= precisionOfTime(before);
        }
        return !name.equals("char") && (after.modifier().isEmpty() || fits());
    }

    private boolean fits() {
        if (after.modifier().isEmpty()) {
            return !after.name().name().equals("char");
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
