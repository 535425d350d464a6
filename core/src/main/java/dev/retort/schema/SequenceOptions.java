package dev.retort.schema;

import dev.retort.PublicApi;

/**
 * The options of a sequence. Every option has its explicit value, as in {@code pg_sequence}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createsequence.html">PostgreSQL manual, CREATE SEQUENCE</a>
 * @param type the type of its values: smallint, integer or bigint
 * @param start the start value
 * @param increment the step
 * @param minimum the minimum value
 * @param maximum the maximum value
 * @param cache how many values a session preallocates
 * @param cycle whether it wraps around at the limit
 */
@PublicApi
public record SequenceOptions(
        DataType type, long start, long increment, long minimum, long maximum, long cache, boolean cycle) {

    /** The options of a sequence of that type that is created without any option. */
    public static SequenceOptions defaults(DataType type) {
        return ascending(type, 1, 1);
    }

    /** The default options, but with this start value and this increment; a negative increment makes it descending. */
    public static SequenceOptions ascending(DataType type, long start, long increment) {
        boolean down = increment < 0;
        return new SequenceOptions(
                type, start, increment, down ? leastOf(type) : 1, down ? -1 : greatestOf(type), 1, false);
    }

    private static long greatestOf(DataType type) {
        return switch (type.name().name()) {
            case "smallint" -> Short.MAX_VALUE;
            case "integer" -> Integer.MAX_VALUE;
            default -> Long.MAX_VALUE;
        };
    }

    private static long leastOf(DataType type) {
        return switch (type.name().name()) {
            case "smallint" -> Short.MIN_VALUE;
            case "integer" -> Integer.MIN_VALUE;
            default -> Long.MIN_VALUE;
        };
    }
}
