package dev.retort.junit;

import dev.retort.junit.FilledTable.Values;
import dev.retort.postgres.Identifiers;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A column that gets generated values.
 *
 * @param name its name
 * @param type its type as SQL
 * @param base the name of its type, or of the type below a domain, without modifier
 * @param category the category of that type, as the catalog {@code pg_type} has it
 * @param length the number of characters, bits or dimensions that its type has; 0 if it has no such limit
 * @param digits the number of digits before the decimal point; 0 if the type has no limit
 * @param labels the values of its enumerated type
 * @param constants the constants, as SQL, that checks compare it with
 * @param notNull whether it has no nulls
 */
record FilledColumn(
        String name,
        String type,
        String base,
        String category,
        int length,
        int digits,
        List<String> labels,
        List<String> constants,
        boolean notNull) {

    private static final int HEXADECIMAL_DIGITS = 8;
    private static final int SMALLEST_INTEGERS = 32000;

    /** Returns the value of the row whose number is {@code row}, as SQL. */
    String expression(Values values) {
        if (values == Values.NULLS && !notNull) {
            return "null";
        }
        if (values != Values.PLAIN && !constants.isEmpty()) {
            return chosen(constants);
        }
        return "(" + plain() + ")::" + type;
    }

    private String plain() {
        return switch (category) {
            case "A" -> "'{}'";
            case "B" -> "row % 2 = 0";
            case "N" -> number();
            case "S" -> text();
            case "E" -> chosen(labels.stream().map(Identifiers::literal).toList());
            case "D" -> moment();
            case "T" -> "row * interval '1 minute'";
            case "I" -> "inet '10.0.0.0' + row";
            case "R" -> range();
            case "V" -> "repeat('0', " + Math.max(1, length) + ")";
            default -> other();
        };
    }

    private String chosen(List<String> values) {
        return "(array["
                + values.stream().map(value -> "(" + value + ")::" + type).collect(Collectors.joining(", "))
                + "])[1 + row % " + values.size() + "]";
    }

    private String number() {
        if (base.equals("smallint")) {
            return "row % " + SMALLEST_INTEGERS;
        }
        return digits > 0 && digits < HEXADECIMAL_DIGITS ? "row % " + (long) Math.pow(10, digits) : "row";
    }

    private String text() {
        return length == 0 || length >= "value ".length() + HEXADECIMAL_DIGITS
                ? "'value ' || row"
                : "right(to_hex(row), " + length + ")";
    }

    private String moment() {
        return switch (base) {
            case "date" -> "date '2020-01-01' + row";
            case "time without time zone", "time with time zone" -> "time '00:00' + row * interval '1 second'";
            default -> "timestamp '2020-01-01 00:00' + row * interval '1 hour'";
        };
    }

    private String range() {
        return switch (base) {
            case "daterange" -> "daterange(date '2020-01-01' + row, date '2020-01-02' + row)";
            case "tsrange" ->
                "tsrange(timestamp '2020-01-01' + row * interval '1 hour',"
                        + " timestamp '2020-01-01 01:00' + row * interval '1 hour')";
            case "tstzrange" ->
                "tstzrange(timestamptz '2020-01-01 00:00Z' + row * interval '1 hour',"
                        + " timestamptz '2020-01-01 01:00Z' + row * interval '1 hour')";
            case "int4range", "int8range", "numrange" -> base + "(row, row + 1)";
            default -> "'empty'";
        };
    }

    private String other() {
        return switch (base) {
            case "uuid" -> "md5(row::text)";
            case "json", "jsonb" -> "json_build_object('row', row)";
            case "bytea" -> "decode(md5(row::text), 'hex')";
            case "xml" -> "'<row>' || row || '</row>'";
            case "tsvector", "tsquery" -> "'row' || row";
            case "point" -> "point(row, row)::text";
            case "vector", "halfvec" -> "'[' || repeat(row || ',', " + (Math.max(1, length) - 1) + ") || row || ']'";
            case "citext", "ltree", "hstore" -> base.equals("hstore") ? "'row=>' || row" : "'value' || row";
            default -> "null";
        };
    }
}
