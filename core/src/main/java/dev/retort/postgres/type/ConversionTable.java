package dev.retort.postgres.type;

import dev.retort.operation.Meaning;
import dev.retort.schema.DataType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The conversions between types without arrays, as data. This is the one place that defines the effect of a change of
 * type. {@code TypeChangesIT} compares it with a server, pair by pair.
 *
 * <p>The first row for a pair of types is the default. The further rows are alternatives. If several conversions are
 * possible, the default follows the way in which Hibernate stores values: a {@code Duration} is a number of nanoseconds, a
 * {@code UUID} has sixteen bytes, a {@code @Lob} of type {@code oid} is the number of a large object with text in UTF-8.
 *
 * <p>A row consists of
 *
 * <ul>
 *   <li>the old types and the new types: names of types, or names of groups such as {@code numbers};
 *   <li>the cast ({@code binary} where PostgreSQL stores both types in the same form), or the expression for
 *       {@code USING}, in which {@code $v} is the value, {@code $f} its type and {@code $t} the new type;
 *   <li>the effect on the values: a {@link ValueEffect}, or {@code digits}, {@code length} or {@code seconds} if it depends
 *       on the room that the new type has ({@link TypeRoom}): the values are kept if they fit, and may change if not;
 *   <li>a {@link Meaning}, if it is not {@link Meaning#PLAIN}.
 * </ul>
 *
 * @see <a href="https://www.postgresql.org/docs/current/catalog-pg-cast.html">PostgreSQL manual, pg_cast</a>
 * @see <a href="https://www.postgresql.org/docs/current/functions.html">PostgreSQL manual, Functions and Operators</a>
 */
final class ConversionTable {

    private static final String ROWS =
            """
            numeric                  | same                     | implicit                                         | digits
            texts, varbit            | same                     | implicit                                         | length
            bit                      | same                     | implicit                                         | changed
            time, timetz             | same                     | implicit                                         | seconds
            timestamp, timestamptz   | same                     | implicit                                         | seconds
            interval                 | same                     | implicit                                         | seconds
            unknown                  | same                     | implicit                                         | unknown

            smallint                 | integer                  | implicit                                         | digits
            smallint, integer        | bigint                   | implicit                                         | digits
            integers                 | numeric                  | implicit                                         | digits
            integers, numeric        | real, double precision   | implicit                                         | digits
            real                     | double precision         | implicit                                         | digits
            numbers                  | numbers                  | assignment                                       | digits
            integer                  | oid                      | binary implicit                                  | changed
            smallint, bigint         | oid                      | implicit                                         | changed
            numbers                  | oid                      | $v::bigint::$t                                   | changed
            oid                      | integer                  | binary assignment                                | digits
            oid                      | bigint                   | assignment                                       | digits
            oid                      | numbers                  | $v::bigint::$t                                   | digits
            integer                  | boolean                  | $v::$t                                           | changed
            numbers                  | boolean                  | $v::integer::$t                                  | changed
            boolean                  | integer                  | $v::$t                                           | digits
            boolean                  | numbers                  | $v::integer::$t                                  | digits
            bit                      | boolean                  | $v::integer::$t                                  | changed
            boolean                  | bit                      | $v::integer::$t                                  | kept
            bigint                   | bit                      | $v::$t                                           | changed
            numbers, oid             | bit                      | $v::bigint::$t                                   | changed
            bit                      | bigint                   | $v::$t                                           | digits
            bit                      | numbers, oid             | $v::bigint::$t                                   | digits
            bit                      | varbit                   | binary implicit                                  | length
            varbit                   | bit                      | implicit                                         | changed
            integer, bigint, numeric | money                    | assignment                                       | unknown
            numbers                  | money                    | $v::numeric::$t                                  | unknown
            money                    | numeric                  | assignment                                       | unknown
            money                    | numbers                  | $v::numeric::$t                                  | unknown

            date                     | timestamp                | implicit                                         | refused
            date                     | timestamptz              | implicit                                         | refused  | time zone
            timestamp                | timestamptz              | binary implicit                                  | seconds  | time zone
            timestamptz              | timestamp                | binary assignment                                | seconds  | time zone
            timestamp                | date, time               | assignment                                       | changed
            timestamptz              | date, time, timetz       | assignment                                       | changed  | time zone
            timestamp, interval      | timetz                   | $v::time::$t                                     | changed  | time zone
            time                     | timetz                   | implicit                                         | seconds  | time zone
            timetz, interval         | time                     | assignment                                       | changed
            time                     | interval                 | implicit                                         | changed
            timetz                   | interval                 | $v::time::$t                                     | changed
            time                     | timestamp                | 'epoch'::date OPERATOR(pg_catalog.+) $v          | changed
            time                     | timestamptz              | ('epoch'::date OPERATOR(pg_catalog.+) $v) AT TIME ZONE 'UTC' | changed  | time zone
            timetz                   | timestamp                | ('epoch'::date OPERATOR(pg_catalog.+) $v) AT TIME ZONE 'UTC' | changed
            timetz                   | timestamptz              | 'epoch'::date OPERATOR(pg_catalog.+) $v          | changed
            interval                 | bigint, numeric          | (extract(epoch FROM $v) OPERATOR(pg_catalog.*) 1000000000)::$t | changed
            bigint, numeric          | interval                 | ($v OPERATOR(pg_catalog./) 1000000000.0 OPERATOR(pg_catalog.*) interval '1 second')::$t | changed

            cidr                     | inet                     | binary implicit                                  | kept
            inet                     | cidr                     | assignment                                       | changed
            uuid                     | bytea                    | pg_catalog.decode(pg_catalog.replace($v::text, '-', ''), 'hex') | kept
            bytea                    | uuid                     | pg_catalog.encode($v, 'hex')::$t                 | refused
            json                     | jsonb                    | assignment                                       | changed  | normal form
            jsonb                    | json                     | assignment                                       | kept

            oid                      | bytea                    | pg_catalog.lo_get($v)                            | changed  | from large object
            oid                      | texts                    | pg_catalog.convert_from(pg_catalog.lo_get($v), 'UTF8') | changed  | from large object
            oid                      | documents                | pg_catalog.convert_from(pg_catalog.lo_get($v), 'UTF8')::$t | changed  | from large object
            bytea                    | oid                      | pg_catalog.lo_from_bytea(0, $v)                  | kept     | to large object
            texts                    | oid                      | pg_catalog.lo_from_bytea(0, pg_catalog.convert_to($v, 'UTF8')) | kept     | to large object
            documents                | oid                      | pg_catalog.lo_from_bytea(0, pg_catalog.convert_to($v::text, 'UTF8')) | kept     | to large object

            bytea                    | text, citext             | pg_catalog.convert_from($v, 'UTF8')              | refused  | utf8 text
            bytea                    | varchar, char, name      | pg_catalog.convert_from($v, 'UTF8')              | changed  | utf8 text
            bytea                    | texts                    | assignment                                       | length   | hex digits
            texts                    | bytea                    | pg_catalog.convert_to($v, 'UTF8')                | kept     | utf8 text
            texts                    | bytea                    | $v::$t                                           | refused  | hex digits
            bytea                    | json                     | pg_catalog.convert_from($v, 'UTF8')::$t          | refused  | utf8 text
            bytea                    | jsonb                    | pg_catalog.convert_from($v, 'UTF8')::$t          | changed  | utf8 text
            documents                | bytea                    | pg_catalog.convert_to($v::text, 'UTF8')          | kept     | utf8 text

            integers                 | enum                     | (pg_catalog.enum_range(NULL::$t))[$v OPERATOR(pg_catalog.+) 1] | changed  | enum ordinals
            enum                     | integers                 | pg_catalog.array_position(pg_catalog.enum_range(NULL::$f), $v) OPERATOR(pg_catalog.-) 1 | kept     | enum ordinals
            enum                     | enum                     | $v::text::$t                                     | refused

            varchar                  | text                     | binary implicit                                  | length
            text                     | varchar                  | binary implicit                                  | length
            citext                   | text, varchar            | binary implicit                                  | length
            text, varchar            | citext                   | binary assignment                                | length
            char                     | text, varchar            | implicit                                         | length
            text, varchar            | char                     | implicit                                         | changed
            citext                   | char                     | assignment                                       | changed
            char                     | citext                   | assignment                                       | length
            name                     | text                     | implicit                                         | length
            name                     | varchar, citext          | assignment                                       | length
            name                     | char                     | assignment                                       | changed
            text, varchar, char      | name                     | implicit                                         | length
            citext                   | name                     | assignment                                       | length
            boolean                  | letter                   | CASE WHEN $v THEN 'Y' WHEN NOT $v THEN 'N' END   | kept     | yes or no
            boolean                  | letter                   | CASE WHEN $v THEN 'T' WHEN NOT $v THEN 'F' END   | kept     | true or false
            xml                      | text, varchar            | binary assignment                                | length
            timestamptz              | texts                    | assignment                                       | length   | time zone
            money                    | texts                    | assignment                                       | unknown
            bpchar                   | char                     | implicit                                         | changed
            texts                    | "char"                   | $v::$t                                           | changed
            unknown                  | texts                    | assignment                                       | unknown
            any                      | texts                    | assignment                                       | length
            texts                    | timestamptz, timetz      | $v::$t                                           | refused  | time zone
            texts                    | any                      | $v::$t                                           | refused

            timestamptz              | documents                | pg_catalog.to_$t($v)                             | kept     | time zone
            money                    | documents                | pg_catalog.to_$t($v)                             | unknown
            known                    | documents                | pg_catalog.to_$t($v)                             | kept
            documents                | timestamptz, timetz      | ($v OPERATOR(pg_catalog.#>>) '{}')::$t           | changed  | time zone
            documents                | known                    | ($v OPERATOR(pg_catalog.#>>) '{}')::$t           | changed

            unknown                  | bytea                    | pg_catalog.convert_to($v::text, 'UTF8')          | unknown
            bytea                    | unknown                  | pg_catalog.convert_from($v, 'UTF8')::$t          | unknown
            unknown                  | any                      | $v::text::$t                                     | unknown
            any                      | unknown                  | $v::text::$t                                     | unknown
            """;

    private static final List<Row> PARSED = ROWS.lines()
            .filter(line -> !line.isBlank())
            .map(ConversionTable::parse)
            .toList();

    private ConversionTable() {}

    /**
     * One row.
     *
     * @param expression null where PostgreSQL casts by itself
     * @param sameForm whether PostgreSQL stores both types in the same form
     * @param values the word of the table
     */
    record Row(
            String from,
            String to,
            CastKind cast,
            @Nullable String expression,
            boolean sameForm,
            String values,
            Meaning meaning) {

        private boolean leads(DataType source, boolean fromEnum, DataType target, boolean toEnum) {
            return matches(from, source, fromEnum)
                    && (to.equals("same") ? TypeFamily.areOne(source, target) : matches(to, target, toEnum));
        }
    }

    /** The rows for a pair of types, in their order. */
    static List<Row> rows(DataType from, boolean fromEnum, DataType to, boolean toEnum) {
        return PARSED.stream()
                .filter(row -> row.leads(from, fromEnum, to, toEnum))
                .toList();
    }

    private static boolean matches(String terms, DataType type, boolean isEnum) {
        return Arrays.stream(terms.split(", ", -1)).anyMatch(term -> matchesTerm(term, type, isEnum));
    }

    private static boolean matchesTerm(String term, DataType type, boolean isEnum) {
        TypeFamily family = TypeFamily.of(type);
        return switch (term) {
            case "any" -> true;
            case "known" -> family != TypeFamily.UNKNOWN;
            case "enum" -> isEnum;
            case "unknown" -> family == TypeFamily.UNKNOWN && !isEnum;
            case "integers" -> TypeFamily.isInteger(type);
            case "numbers" -> family == TypeFamily.NUMBER;
            case "texts" -> family == TypeFamily.TEXT;
            case "letter" -> family == TypeFamily.TEXT && type.modifier().equals("1");
            case "documents" -> family == TypeFamily.DOCUMENT;
            default -> TypeFamily.word(type).equals(term);
        };
    }

    private static Row parse(String line) {
        String[] cells = line.split(" +\\| ", -1);
        String how = cells[2];
        boolean sameForm = how.startsWith("binary ");
        String expression = how.contains("$v") ? how : null;
        Meaning meaning = cells.length < 5 ? Meaning.PLAIN : Meaning.valueOf(constant(cells[4]));
        return new Row(cells[0], cells[1], cast(how), expression, sameForm, cells[3].strip(), meaning);
    }

    private static CastKind cast(String how) {
        if (how.contains("$v")) {
            return how.equals("$v::$t") ? CastKind.EXPLICIT : CastKind.EXPRESSION;
        }
        return CastKind.valueOf(constant(how.replace("binary ", "")));
    }

    private static String constant(String words) {
        return words.strip().toUpperCase(Locale.ROOT).replace(' ', '_');
    }
}
