package dev.retort.generator.conversion;

import dev.retort.postgres.type.TypeFamily;
import dev.retort.schema.DataType;
import java.util.Set;

/**
 * Compares data types: {@code timestamp} without a precision equals {@code timestamp(6)}, and likewise for related
 * types.
 */
public final class Types {

    private static final Set<String> TEXTS = Set.of("varchar", "text");

    private Types() {}

    public static boolean same(DataType first, DataType second) {
        return normal(first).equals(normal(second));
    }

    /** Whether a foreign key between columns of these types keeps working while one type becomes the other. */
    public static boolean stayComparable(DataType before, DataType after) {
        if (before.array() || after.array()) {
            return false;
        }
        String from = before.word();
        String to = after.word();
        return before.name().equals(after.name())
                || (TypeFamily.isInteger(before) && TypeFamily.isInteger(after))
                || (TEXTS.contains(from) && TEXTS.contains(to));
    }

    private static DataType normal(DataType type) {
        boolean sixDigits = type.modifier().equals("6") && TypeFamily.hasSeconds(type);
        return sixDigits ? new DataType(type.name(), "", type.array()) : type;
    }
}
