package dev.retort.postgres.type;

import dev.retort.schema.DataType;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The families of PostgreSQL's types. The types of one family hold values of the same kind.
 *
 * @see <a href="https://www.postgresql.org/docs/current/datatype.html">PostgreSQL manual, Data Types</a>
 */
public enum TypeFamily {
    /** Numbers, exact and inexact. */
    NUMBER("smallint, integer, bigint, numeric, real, double precision"),
    /** Character strings; the extension's {@code citext} is one of them. */
    TEXT("varchar, text, char, name, citext"),
    /** Days and moments. */
    POINT_IN_TIME("date, timestamp, timestamptz"),
    /** Times without a day. */
    TIME_OF_DAY("time, timetz"),
    /** Spans of time, with or without fields such as {@code interval second}. */
    INTERVAL("interval"),
    /** JSON documents. */
    DOCUMENT("json, jsonb"),
    /** Bit strings. */
    BITS("bit, varbit"),
    /** Network addresses. */
    NETWORK("inet, cidr"),
    /** Truth values. */
    BOOLEAN("boolean"),
    /** UUIDs. */
    UUID("uuid"),
    /** Byte strings. */
    BYTES("bytea"),
    /** Object identifiers, such as the number of a large object. */
    OID("oid"),
    /** XML. */
    XML("xml"),
    /** Amounts of money. */
    MONEY("money"),
    /** Every other type: those of users and extensions, and PostgreSQL's own that Retort does not know. */
    UNKNOWN("");

    private static final Map<String, TypeFamily> BY_WORD = Stream.of(values())
            .filter(family -> !family.words.isEmpty())
            .flatMap(family -> Stream.of(family.words.split(", ", -1)).map(word -> Map.entry(word, family)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final List<String> INTEGERS = List.of("smallint", "integer", "bigint");

    /** PostgreSQL's type of one byte. */
    private static final QualifiedName BYTE = new QualifiedName("pg_catalog", "char");

    private final String words;

    TypeFamily(String words) {
        this.words = words;
    }

    /** The family of a type, or of an array's elements. */
    public static TypeFamily of(DataType type) {
        return BY_WORD.getOrDefault(word(type), UNKNOWN);
    }

    /** Whether it is a type of character strings, or an array of one. */
    public static boolean isText(DataType type) {
        return of(type) == TEXT;
    }

    /** Whether it is a type of whole numbers, or an array of one. */
    public static boolean isInteger(DataType type) {
        return INTEGERS.contains(type.word());
    }

    /** Whether a value has a time of day, with or without a day: its modifier is a number of digits of a second. */
    public static boolean hasSeconds(DataType type) {
        TypeFamily family = of(type);
        return family == TIME_OF_DAY
                || family == INTERVAL
                || (family == POINT_IN_TIME && !type.word().equals("date"));
    }

    /** Whether two types differ in modifier, fields or being an array alone. */
    static boolean areOne(DataType first, DataType second) {
        return first.name().equals(second.name()) || (of(first) == INTERVAL && of(second) == INTERVAL);
    }

    /** The name without modifier and without an interval's fields; empty for a type of a schema. */
    static String word(DataType type) {
        String word = type.name().equals(BYTE) ? "\"char\"" : type.word();
        return word.startsWith("interval ") ? "interval" : word;
    }
}
