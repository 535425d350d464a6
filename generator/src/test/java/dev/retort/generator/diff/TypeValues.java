package dev.retort.generator.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Types with values at their borders, and the pairs of types that are tried. */
final class TypeValues {

    /** A pair of types. */
    record TypePair(String from, String to) {}

    /** The labels of two enumerated types. The longest of each has as many letters as PostgreSQL allows. */
    static final List<String> MOODS = List.of("sad", "ok", "42", "m".repeat(63));

    static final List<String> STATES = List.of("ok", "off", "s".repeat(63));

    private static final List<String> TEXTS = List.of(
            "'42'",
            "'042'",
            "'t'",
            "''",
            "'ok'",
            "'2026-11-20'",
            "'23:59:59'",
            "'1 hour'",
            "'10.0.0.1'",
            "'1010'",
            "'00000000-0000-0000-0000-00000000002a'",
            "'{}'",
            "'<a'",
            "'x y '",
            text("x", 40));

    private static final List<String> LONG_TEXTS = List.of("'42'", "'x y '", text("ä", 80));
    private static final List<String> SHORT_TEXTS = List.of("'42'", "'x '", "'äöü'");

    private static final List<String> DOCUMENTS = List.of(
            "'1'",
            "'true'",
            "'null'",
            "'\"2026-11-20\"'",
            "'\"10.0.0.1\"'",
            "'\"23:59:59\"'",
            "'\"00000000-0000-0000-0000-00000000002a\"'",
            "'\"1010\"'",
            "'\"\\\\x2a\"'",
            "'\"<a/>\"'",
            "'{\"b\": 1, \"a\": 2, \"c\": \"which makes it longer than forty characters\"}'");

    private static final List<String> SMALLINTS = List.of("0", "1", "32767", "-32768");
    private static final List<String> INTEGERS = List.of("0", "1", "2147483647", "-2147483648");
    private static final List<String> BIGINTS = List.of("0", "1", "9223372036854775807", "-9223372036854775808");
    private static final List<String> MONIES = List.of("0", "1", "12345678.99", "-99999999.99");
    private static final List<String> REALS = List.of("0", "1", "1.5", "16777215", "-1.1754944e-38", "'NaN'");
    private static final List<String> DOUBLES =
            List.of("0", "1", "0.1", "0.30000000000000004", "-2.2250738585072014e-308", "'NaN'");
    private static final List<String> MOMENTS = List.of(
            "'2026-11-20 12:30:15.123456+00'",
            "'epoch'",
            "'infinity'",
            "'294276-12-31 23:59:59.999999+00'",
            "'4714-11-24 00:00:00.123456+00 BC'");
    private static final List<String> WHOLE_MOMENTS = List.of("'2026-11-20 23:30:15.123+00'", "'epoch'");
    private static final List<String> INTERVALS = List.of(
            "'0'", "'90 minutes'", "'1 day'", "'1 mon'", "'-178000000 years -11 mons -1 days -23:59:59.999999'");

    /** All of them become each other, and the page has them. */
    private static final Map<String, List<String>> MATRIX = matrix();

    /** Further types, modifiers and arrays. */
    private static final Map<String, List<String>> FURTHER = further();

    /** Groups of types that become each other. */
    private static final List<String> GROUPS = List.of(
            "char(3), char(5), varchar(3), varchar(5), varchar(60), varchar, text, name, citext",
            "smallint, numeric(4,0), numeric(5,0), numeric(6,2), numeric(8,2)",
            "integer, numeric(9,0), numeric(10,2), numeric(12,2), numeric(12,3), numeric(15,2), numeric(16,2)",
            "numeric(6,2), numeric(15,2), numeric(16,2), real, double precision",
            "money, numeric, numeric(12,2), integer, bigint, text",
            "time(3), time, timetz(3), timetz",
            "date, timestamp(3), timestamp(6), timestamp, timestamptz(3), timestamptz(6), timestamptz",
            "interval, interval(3), interval second(6), time",
            "interval, interval day",
            "bit(4), bit(8), bit(20), varbit, varbit(4), varbit(8), boolean, smallint, integer, bigint",
            "inet, cidr, text, varchar(43), varchar(42)",
            "uuid, char(36), varchar(36), varchar(35)",
            "smallint, varchar(6), varchar(5)",
            "integer, varchar(11), varchar(10)",
            "bigint, varchar(20), varchar(19)",
            "oid, bigint, integer, varchar(10), varchar(9)",
            "real, varchar(15), varchar(13)",
            "double precision, varchar(24), varchar(23)",
            "numeric(10,2), varchar(12), varchar(11)",
            "boolean, char(1), char(5), varchar(1), varchar(5), varchar(4)",
            "date, varchar(13), varchar(12)",
            "time, varchar(15), varchar(14)",
            "timetz, varchar(24), varchar(23)",
            "timestamp, varchar(29), varchar(28)",
            "timestamptz, varchar(32), varchar(31)",
            "mood, varchar(63), varchar(62)",
            "name, varchar(63), varchar(62)",
            "varchar(40)[], varchar(60)[], varchar[], text[]",
            "integer[], bigint[], numeric(10,2)[], numeric[], boolean[], text[]",
            "timestamp[], timestamptz[], text[], text",
            "mood[], text[], varchar(63)[], integer[]",
            "hstore, text, jsonb, integer",
            "macaddr, text, varchar(40), integer",
            "int4range, text, uuid, hstore");

    private TypeValues() {}

    private static String text(String letter, int length) {
        return "'" + letter.repeat(length) + "'";
    }

    private static Map<String, List<String>> matrix() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("smallint", SMALLINTS);
        values.put("integer", INTEGERS);
        values.put("bigint", BIGINTS);
        values.put("numeric(10,2)", MONIES);
        values.put("numeric", List.of("0", "1", "0.123456789012345678", "1e60", "'NaN'"));
        values.put("real", REALS);
        values.put("double precision", DOUBLES);
        values.put("boolean", List.of("true", "false"));
        values.put("char(1)", List.of("'1'", "'t'", "'Y'", "'<'", "'ä'"));
        values.put("varchar(40)", TEXTS);
        List<String> texts =
                Stream.concat(TEXTS.stream(), LONG_TEXTS.stream()).distinct().toList();
        values.put("varchar", texts);
        values.put("text", texts);
        values.put("date", List.of("'2026-11-20'", "'epoch'", "'infinity'", "'5874897-12-31'", "'4714-11-24 BC'"));
        values.put("time", List.of("'00:00'", "'23:59:59.123456'", "'24:00'"));
        values.put("timetz", List.of("'00:00+00'", "'23:59:59+02'", "'23:59:59.123456-15:59:59'"));
        values.put("timestamp", MOMENTS);
        values.put("timestamp(3)", WHOLE_MOMENTS);
        values.put("timestamptz", MOMENTS);
        values.put("timestamptz(3)", WHOLE_MOMENTS);
        values.put("interval", INTERVALS);
        values.put("uuid", List.of("'00000000-0000-0000-0000-00000000002a'"));
        values.put(
                "bytea",
                List.of(
                        "'\\x000102030405060708090a0b0c0d0e0f'",
                        "''",
                        "'\\xff'",
                        "decode(repeat('ff', 40), 'hex')",
                        "'\\x6772c3bc6e'",
                        "convert_to('{\"a\": 1}', 'UTF8')"));
        values.put("json", DOCUMENTS);
        values.put("jsonb", DOCUMENTS);
        values.put("inet", List.of("'10.0.0.1'", "'10.0.0.0/8'", "'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff/127'"));
        values.put("oid", List.of("0", "1", "4294967295", "lo_from_bytea(0, '42')"));
        values.put("xml", List.of("'<a/>'", "'" + "x".repeat(50) + "'"));
        values.put("bit(4)", List.of("B'0000'", "B'0001'", "B'1010'"));
        values.put(
                "text[]",
                List.of(
                        "'{42}'",
                        "'{ok,b}'",
                        "'{}'",
                        "'{2026-11-20}'",
                        "'{23:59:59}'",
                        "'{t}'",
                        "'{" + "x".repeat(80) + "}'"));
        values.put("integer[]", List.of("'{1}'", "'{0,2}'", "'{}'", "'{2147483647,2147483646,2147483645,2147483644}'"));
        values.put("mood", List.of("'ok'", "'42'", "'" + MOODS.get(3) + "'"));
        values.put("state", List.of("'ok'", "'off'", "'" + STATES.get(2) + "'"));
        return values;
    }

    private static Map<String, List<String>> further() {
        Map<String, List<String>> values = new LinkedHashMap<>(MATRIX);
        values.put("char(3)", SHORT_TEXTS);
        values.put("char(5)", List.of("'42'", "'x '", "'false'"));
        values.put("char(36)", List.of("'00000000-0000-0000-0000-00000000002a'", "'x'"));
        values.put("varchar(1)", List.of("'1'", "'t'", "' '"));
        values.put("varchar(3)", SHORT_TEXTS);
        List.of(4, 5, 6, 9, 10, 11, 12, 13, 14, 15, 19, 20, 23, 24, 28, 29, 31, 32, 35, 36, 42, 43, 60, 62, 63)
                .forEach(length -> values.put("varchar(" + length + ")", List.of("'42'", "'x '", text("ä", length))));
        values.put("name", List.of("'42'", "'x '", text("x", 63)));
        values.put("citext", LONG_TEXTS);
        values.put("numeric(4,0)", List.of("0", "-9999", "'NaN'"));
        values.put("numeric(5,0)", List.of("0", "-99999", "'NaN'"));
        values.put("numeric(6,2)", List.of("0", "-1234.56", "9999.99"));
        values.put("numeric(8,2)", List.of("0", "-999999.99"));
        values.put("numeric(9,0)", List.of("0", "-999999999", "'NaN'"));
        values.put("numeric(12,2)", List.of("0", "-9999999999.99"));
        values.put("numeric(12,3)", List.of("0", "-999999999.999"));
        values.put("numeric(15,2)", List.of("0", "-9999999999999.99", "1234567890123.45"));
        values.put("numeric(16,2)", List.of("0", "-99999999999999.99", "90071992547409.93"));
        values.put("money", List.of("0", "12345678.99", "-92233720368547758.08"));
        values.put("time(3)", List.of("'00:00'", "'23:59:59.123'"));
        values.put("timetz(3)", List.of("'00:00+00'", "'23:59:59.123+02'"));
        values.put("timestamp(6)", MOMENTS);
        values.put("timestamptz(6)", MOMENTS);
        values.put("interval(3)", List.of("'0'", "'1 day 00:00:01.123'"));
        values.put("interval second(6)", INTERVALS);
        values.put("interval day", List.of("'0'", "'1 day'"));
        values.put("bit(8)", List.of("B'00000000'", "B'10101010'"));
        values.put("bit(20)", List.of("B'00000000000000000001'", "B'11111111111111111111'"));
        values.put("varbit", List.of("B''", "B'0101'", "B'010101010'"));
        values.put("varbit(4)", List.of("B''", "B'0101'"));
        values.put("varbit(8)", List.of("B''", "B'0101'", "B'01010101'"));
        values.put("cidr", List.of("'10.0.0.0/8'", "'10.0.0.1'", "'ffff:ffff:ffff:ffff:ffff:ffff:ffff:fffe/127'"));
        values.put("varchar(40)[]", List.of("'{}'", "'{" + "x".repeat(40) + ",NULL}'"));
        values.put("varchar(60)[]", List.of("'{}'", "'{" + "x".repeat(60) + ",NULL}'"));
        values.put("varchar(63)[]", List.of("'{}'", "'{ok,sad}'", "'{" + "x".repeat(63) + "}'"));
        values.put("varchar[]", List.of("'{}'", "'{" + "x".repeat(80) + ",NULL}'"));
        values.put("bigint[]", List.of("'{}'", "'{1,9223372036854775807}'"));
        values.put("numeric(10,2)[]", List.of("'{}'", "'{1,12345678.99}'"));
        values.put("numeric[]", List.of("'{}'", "'{1,0.123456789012345678}'"));
        values.put("boolean[]", List.of("'{}'", "'{t,f}'"));
        values.put("timestamp[]", List.of("'{}'", "'{2026-11-20 12:30:15.123456,epoch}'"));
        values.put("timestamptz[]", List.of("'{}'", "'{2026-11-20 12:30:15.123456+00,epoch}'"));
        values.put("mood[]", List.of("'{}'", "'{ok,sad}'"));
        values.put("hstore", List.of("'a=>1'"));
        values.put("macaddr", List.of("'08:00:2b:01:02:03'"));
        values.put("int4range", List.of("'[1,2)'"));
        return values;
    }

    /** Values of a type, as SQL. */
    static List<String> of(String type) {
        return Objects.requireNonNull(FURTHER.get(type), type);
    }

    /** The pairs that the page has. */
    static List<TypePair> onPage() {
        return pairs(List.copyOf(MATRIX.keySet()));
    }

    /** The pairs that the page does not have. */
    static List<TypePair> beside() {
        return GROUPS.stream()
                .flatMap(group -> pairs(List.of(group.split(", ", -1))).stream())
                .filter(pair -> !(MATRIX.containsKey(pair.from()) && MATRIX.containsKey(pair.to())))
                .distinct()
                .toList();
    }

    private static List<TypePair> pairs(List<String> types) {
        List<TypePair> pairs = new ArrayList<>();
        for (String from : types) {
            for (String to : types) {
                if (!from.equals(to)) {
                    pairs.add(new TypePair(from, to));
                }
            }
        }
        return pairs;
    }
}
