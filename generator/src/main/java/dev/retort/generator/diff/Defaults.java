package dev.retort.generator.diff;

import dev.retort.schema.Column;
import dev.retort.schema.DataType;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Compares column defaults whose texts differ but mean the same. */
final class Defaults {

    private static final Set<String> NOW = Set.of("now()", "current_timestamp", "transaction_timestamp()");

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern PRECISE_NOW = Pattern.compile("(current_timestamp|localtimestamp)(?:\\((\\d)\\))?");

    private Defaults() {}

    static boolean same(@Nullable String first, @Nullable String second) {
        return Objects.equals(normal(first), normal(second));
    }

    /** Whether the default takes its values from a sequence. */
    static boolean readsSequence(@Nullable String defaultSql) {
        return defaultSql != null && defaultSql.contains("nextval(");
    }

    /**
     * Whether the defaults are equal as values of the column's type: {@code 0} equals {@code 0.00} in a numeric column.
     */
    static boolean same(Column first, Column second) {
        String one = first.defaultSql();
        String other = second.defaultSql();
        return same(one, other)
                || (one != null
                        && other != null
                        && first.type().equals(second.type())
                        && (sameNumber(first.type(), one, other)
                                || (meansNow(first.type(), one) && meansNow(second.type(), other))));
    }

    private static boolean sameNumber(DataType type, String one, String other) {
        boolean rounded =
                !type.name().toString().equals("numeric") || !type.modifier().isEmpty();
        return rounded
                && NUMBER.matcher(one).matches()
                && NUMBER.matcher(other).matches()
                && new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
    }

    private static boolean meansNow(DataType type, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        String name = type.name().toString();
        if (NOW.contains(lower)) {
            return name.equals("timestamptz") || name.equals("timestamp");
        }
        Matcher precise = PRECISE_NOW.matcher(lower);
        boolean fits = precise.matches()
                && (precise.group(1).equals("current_timestamp") || name.equals("timestamp"))
                && (name.equals("timestamptz") || name.equals("timestamp"));
        return fits && (precise.group(2) == null || Integer.parseInt(precise.group(2)) >= digits(type));
    }

    /** The number of fractional digits of the seconds of a timestamp. */
    private static int digits(DataType type) {
        return type.modifier().isEmpty() ? 6 : Integer.parseInt(type.modifier());
    }

    private static @Nullable String normal(@Nullable String defaultSql) {
        return defaultSql != null && NOW.contains(defaultSql.toLowerCase(Locale.ROOT)) ? "now()" : defaultSql;
    }
}
