package dev.retort.generator.conversion;

import dev.retort.postgres.TypeSql;
import dev.retort.schema.DataType;
import java.util.Optional;
import java.util.Set;

/**
 * How a value of one of PostgreSQL's own types becomes one of another, where no cast does it alone. Each has a way back.
 *
 * <p>What Hibernate's converters store decides where there is a choice: a {@code Duration} is a number of nanoseconds, a
 * {@code UUID} sixteen bytes, a {@code YesNoConverter}'s boolean a {@code Y} or {@code N}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions.html">PostgreSQL manual, Functions and Operators</a>
 */
final class ScalarConversion {

    private static final Set<String> NUMBERS =
            Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision");
    private static final Set<String> POINTS = Set.of("timestamp", "timestamptz");
    private static final Set<String> TIMES = Set.of("time", "timetz");
    private static final Set<String> NANOSECONDS = Set.of("bigint", "numeric");
    private static final Set<String> DOCUMENTS = Set.of("json", "jsonb");
    private static final Set<String> OTHERS = Set.of(
            "boolean", "date", "interval", "uuid", "bytea", "inet", "cidr", "oid", "xml", "bit", "varbit", "money");

    private final String value;
    private final DataType to;
    private final String source;
    private final String target;

    private ScalarConversion(String value, DataType from, DataType to) {
        this.value = value;
        this.to = to;
        this.source = kind(from);
        this.target = kind(to);
    }

    /** The expression, or nothing where no value of the one is one of the other. */
    static Optional<String> of(String value, DataType from, DataType to) {
        return new ScalarConversion(value, from, to).expression();
    }

    /** Whether this knows all conversions of the type. */
    static boolean knows(DataType type) {
        String name = kind(type);
        return type.name().isInDefaultSchema()
                && (NUMBERS.contains(name)
                        || POINTS.contains(name)
                        || TIMES.contains(name)
                        || DOCUMENTS.contains(name)
                        || OTHERS.contains(name));
    }

    static boolean isDocument(DataType type) {
        return DOCUMENTS.contains(kind(type));
    }

    /** Hibernate's {@code interval second(6)} is an interval as well. */
    private static String kind(DataType type) {
        String name = type.name().toString();
        return name.startsWith("interval") ? "interval" : name;
    }

    private Optional<String> expression() {
        if (DOCUMENTS.contains(target)) {
            return Optional.of("to_" + target + "(" + value + ")");
        }
        if (DOCUMENTS.contains(source)) {
            return Optional.of("(" + value + " #>> '{}')::" + type());
        }
        return number().or(this::time).or(this::bytes);
    }

    private Optional<String> number() {
        if (NUMBERS.contains(source) && target.equals("boolean")) {
            return cast(source.equals("integer") ? "" : "::integer");
        }
        if (source.equals("boolean") && NUMBERS.contains(target)) {
            return cast(target.equals("integer") ? "" : "::integer");
        }
        if (isBetween("boolean", "bit")) {
            return cast("::integer");
        }
        if (isBetweenNumberAnd("oid") || isBetweenNumberAnd("bit") || isBetween("oid", "bit")) {
            return cast(source.equals("bigint") || target.equals("bigint") ? "" : "::bigint");
        }
        return isBetweenNumberAnd("money") ? cast("::numeric") : Optional.empty();
    }

    private boolean isBetweenNumberAnd(String type) {
        return NUMBERS.stream().anyMatch(number -> isBetween(number, type));
    }

    /** Whether the one type becomes the other, or the other way round. */
    private boolean isBetween(String one, String other) {
        return (source.equals(one) && target.equals(other)) || (source.equals(other) && target.equals(one));
    }

    private Optional<String> time() {
        String utc = " AT TIME ZONE 'UTC'";
        String onFirstDay = "'epoch'::date + " + value;
        if (source.equals("interval") && NANOSECONDS.contains(target)) {
            return Optional.of("(extract(epoch FROM " + value + ") * 1000000000)::" + type());
        }
        if (NANOSECONDS.contains(source) && target.equals("interval")) {
            return Optional.of("(" + value + " / 1000000000.0 * interval '1 second')::" + type());
        }
        if (TIMES.contains(source) && POINTS.contains(target)) {
            boolean same = source.equals("time") == target.equals("timestamp");
            return Optional.of(same ? onFirstDay : "(" + onFirstDay + ")" + utc);
        }
        if (source.equals("timestamp") && target.equals("timetz")) {
            return cast("::time");
        }
        return isBetween("timetz", "interval") ? cast("::time") : Optional.empty();
    }

    private Optional<String> bytes() {
        if (source.equals("uuid") && target.equals("bytea")) {
            return Optional.of("decode(replace(" + value + "::text, '-', ''), 'hex')");
        }
        return source.equals("bytea") && target.equals("uuid")
                ? Optional.of("encode(" + value + ", 'hex')::uuid")
                : Optional.empty();
    }

    private Optional<String> cast(String over) {
        return Optional.of(value + over + "::" + type());
    }

    private String type() {
        return TypeSql.type(to);
    }
}
