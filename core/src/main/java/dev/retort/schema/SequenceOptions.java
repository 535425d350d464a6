package dev.retort.schema;

/**
 * How a sequence counts. Every option is spelled out, as {@code pg_sequence} has it.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createsequence.html">PostgreSQL manual, CREATE SEQUENCE</a>
 * @param type the type of its values: smallint, integer or bigint
 * @param start the first value
 * @param increment the step
 * @param minimum the least value
 * @param maximum the greatest value
 * @param cache how many values a session takes at once
 * @param cycle whether it begins again at the end
 */
public record SequenceOptions(
        DataType type, long start, long increment, long minimum, long maximum, long cache, boolean cycle) {

    /** What PostgreSQL makes of a sequence of that type with no option given. */
    public static SequenceOptions defaults(DataType type) {
        return ascending(type, 1, 1);
    }

    /** An ordinary sequence that starts at {@code start} and goes up by {@code increment}, or down where it is negative. */
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
