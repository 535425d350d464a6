package dev.retort.postgres.type;

import dev.retort.schema.DataType;
import java.util.Map;

/**
 * The room that a type has, given its modifier: digits of a number, characters or bits, digits of a second.
 *
 * @see <a href="https://www.postgresql.org/docs/current/datatype.html">PostgreSQL manual, Data Types</a>
 */
final class TypeRoom {

    private static final int UNLIMITED = Integer.MAX_VALUE;
    private static final int DIGITS_OF_SECOND = 6;

    private static final int BYTES_OF_NAME = 63;
    private static final int BYTES_OF_LETTER = 4;

    /** The most decimal digits that a value has. */
    private static final Map<String, Integer> DIGITS =
            Map.of("boolean", 1, "smallint", 5, "integer", 10, "oid", 10, "bigint", 19);

    /** The number of decimal digits that always fit. */
    private static final Map<String, Integer> ROOM_FOR_DIGITS =
            Map.of("smallint", 4, "integer", 9, "oid", 9, "bigint", 18, "real", 6, "double precision", 15);

    /** The most characters that a value has as text, in the settings of a migration. */
    private static final Map<String, Integer> CHARACTERS = Map.ofEntries(
            Map.entry("smallint", 6),
            Map.entry("integer", 11),
            Map.entry("bigint", 20),
            Map.entry("oid", 10),
            Map.entry("real", 15),
            Map.entry("double precision", 24),
            Map.entry("boolean", 5),
            Map.entry("uuid", 36),
            Map.entry("date", 13),
            Map.entry("time", 15),
            Map.entry("timetz", 24),
            Map.entry("timestamp", 29),
            Map.entry("timestamptz", 32),
            Map.entry("inet", 43),
            Map.entry("cidr", 43),
            Map.entry("name", BYTES_OF_NAME));

    private TypeRoom() {}

    /** Whether a number keeps all its digits. {@code NaN} is no integer, so no {@code numeric} fits one. */
    static boolean hasDigits(DataType from, DataType to) {
        String source = TypeFamily.word(from);
        String target = TypeFamily.word(to);
        if (source.equals("real") || source.equals("double precision")) {
            return source.equals("real") && target.equals("double precision");
        }
        boolean limited = !source.equals("numeric") || !from.modifier().isEmpty();
        if (target.equals("numeric")) {
            return to.modifier().isEmpty() || (limited && whole(from) <= whole(to) && fraction(from) <= fraction(to));
        }
        boolean exact = target.equals("real") || target.equals("double precision") || !source.equals("numeric");
        return exact && limited && whole(from) + fraction(from) <= ROOM_FOR_DIGITS.getOrDefault(target, 0);
    }

    /** Whether a value keeps all its characters or bits. */
    static boolean hasLength(DataType from, boolean fromEnum, DataType to) {
        int room = to.word().equals("name") ? roomOfName(from) : number(to, 0, UNLIMITED);
        return (fromEnum ? BYTES_OF_NAME : characters(from)) <= room;
    }

    /** A name is cut at a number of bytes, and any text may have the widest letters. */
    private static int roomOfName(DataType from) {
        return TypeFamily.isText(from) && !from.word().equals("name") ? BYTES_OF_NAME / BYTES_OF_LETTER : BYTES_OF_NAME;
    }

    /** Whether a time keeps all its fields, and all digits of its second. */
    static boolean hasSeconds(DataType from, DataType to) {
        boolean fields = !to.word().startsWith("interval ")
                || to.word().equals("interval second")
                || to.name().equals(from.name());
        return fields && number(to, 0, DIGITS_OF_SECOND) >= number(from, 0, DIGITS_OF_SECOND);
    }

    /** Whether a type takes each value in the form in which it is stored, so that PostgreSQL need not look at it. */
    static boolean isUnlimited(DataType type) {
        return type.modifier().isEmpty()
                || (TypeFamily.hasSeconds(type) && number(type, 0, DIGITS_OF_SECOND) == DIGITS_OF_SECOND);
    }

    /** Whether a type of character strings takes any text. */
    static boolean isUnlimitedText(DataType type) {
        return type.modifier().isEmpty() && !type.word().equals("name");
    }

    /** Whether PostgreSQL leaves the table as it is when a type gets another modifier. */
    static boolean growsInPlace(DataType from, DataType to) {
        return switch (TypeFamily.word(from)) {
            case "varchar", "varbit" -> hasLength(from, false, to);
            case "numeric" -> hasDigits(from, to) && fraction(from) == fraction(to);
            case "time", "timetz", "timestamp", "timestamptz", "interval" -> hasSeconds(from, to);
            default -> false;
        };
    }

    private static int whole(DataType type) {
        return switch (TypeFamily.word(type)) {
            case "numeric" -> number(type, 0, UNLIMITED) - number(type, 1, 0);
            case "bit" -> (int) (number(type, 0, 1) * Math.log10(2)) + 1;
            default -> DIGITS.getOrDefault(TypeFamily.word(type), UNLIMITED);
        };
    }

    private static int fraction(DataType type) {
        return TypeFamily.word(type).equals("numeric") ? number(type, 1, 0) : 0;
    }

    private static int characters(DataType type) {
        return switch (TypeFamily.word(type)) {
            case "varchar", "char", "bit", "varbit" -> number(type, 0, UNLIMITED);
            case "numeric" -> type.modifier().isEmpty() ? UNLIMITED : charactersOfNumeric(whole(type), fraction(type));
            default -> CHARACTERS.getOrDefault(TypeFamily.word(type), UNLIMITED);
        };
    }

    private static int charactersOfNumeric(int whole, int fraction) {
        int digits = Math.max(whole, 1) + (fraction > 0 ? 1 + fraction : 0);
        return Math.max(1 + digits, "NaN".length());
    }

    private static int number(DataType type, int position, int fallback) {
        String[] parts = type.modifier().split(",", -1);
        return position < parts.length && parts[position].matches("-?\\d+")
                ? Integer.parseInt(parts[position])
                : fallback;
    }
}
