package dev.retort.preflight;

import dev.retort.schema.DataType;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether a change of type keeps every value. Only what is known to is: any other may cut, round, reject or reinterpret.
 *
 * @see <a href="https://www.postgresql.org/docs/current/datatype.html">PostgreSQL manual, Data Types</a>
 */
final class TypeChange {

    private static final Set<String> TEXT = Set.of("varchar", "text", "char");
    private static final List<String> INTEGERS = List.of("smallint", "integer", "bigint");
    private static final Map<String, Integer> DIGITS = Map.of("smallint", 5, "integer", 10, "bigint", 19);
    private static final Set<String> TIMES = Set.of("timestamp", "timestamptz", "time", "timetz", "interval");
    private static final int MOST_FRACTION_DIGITS = 6;

    private final DataType before;
    private final DataType after;

    private TypeChange(DataType before, DataType after) {
        this.before = before;
        this.after = after;
    }

    static boolean keepsValues(DataType before, DataType after) {
        return before.equals(after) || new TypeChange(before, after).widens();
    }

    private boolean widens() {
        if (before.array() != after.array()) {
            return false;
        }
        String from = before.name().toString();
        String to = after.name().toString();
        if (TEXT.contains(from) && TEXT.contains(to)) {
            return lengthGrows(to);
        }
        if (INTEGERS.contains(from) && INTEGERS.contains(to)) {
            return INTEGERS.indexOf(from) < INTEGERS.indexOf(to);
        }
        if (to.equals("numeric")) {
            return fitsNumeric(from);
        }
        if (TIMES.contains(from) && from.equals(to)) {
            return fractionDigits(after) >= fractionDigits(before);
        }
        return from.equals(to)
                ? after.modifier().isEmpty()
                : (from.equals("real") && to.equals("double precision"))
                        || (from.equals("uuid") && to.equals("text"))
                        || (from.equals("json") && to.equals("text"));
    }

    private boolean lengthGrows(String to) {
        return to.equals("text")
                || after.modifier().isEmpty()
                || (!before.modifier().isEmpty() && number(after.modifier()) >= number(before.modifier()));
    }

    private boolean fitsNumeric(String from) {
        if (after.modifier().isEmpty()) {
            return from.equals("numeric") || DIGITS.containsKey(from);
        }
        int scale = scale(after);
        int whole = precision(after) - scale;
        if (from.equals("numeric") && !before.modifier().isEmpty()) {
            return scale >= scale(before) && whole >= precision(before) - scale(before);
        }
        return DIGITS.getOrDefault(from, Integer.MAX_VALUE) <= whole;
    }

    private static int precision(DataType numeric) {
        return number(numeric.modifier().split(",", -1)[0]);
    }

    private static int scale(DataType numeric) {
        String[] parts = numeric.modifier().split(",", -1);
        return parts.length < 2 ? 0 : number(parts[1]);
    }

    private static int fractionDigits(DataType time) {
        return time.modifier().isEmpty() ? MOST_FRACTION_DIGITS : number(time.modifier());
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
