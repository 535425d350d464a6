package dev.retort.generator.conversion;

import dev.retort.postgres.TypeSql;
import dev.retort.schema.DataType;
import java.util.Optional;

/**
 * How what is in a large object becomes the value of a column, and the other way round. A column of type {@code oid} has
 * its number: Hibernate's {@code @Lob} is stored so, texts in UTF-8.
 *
 * @see <a href="https://www.postgresql.org/docs/current/lo-funcs.html">PostgreSQL manual, Server-Side Functions</a>
 */
final class LargeObjectConversion {

    private LargeObjectConversion() {}

    /** The expression; nothing unless one of both is a large object and the other holds a text, bytes or a document. */
    static Optional<String> conversion(String value, DataType from, DataType to) {
        if (is(from) && isContent(to)) {
            return Optional.of(read(value, to));
        }
        return is(to) && isContent(from)
                ? Optional.of("lo_from_bytea(0, " + bytes(value, from) + ")")
                : Optional.empty();
    }

    private static String read(String value, DataType to) {
        if (isBytes(to)) {
            return "lo_get(" + value + ")";
        }
        String text = "convert_from(lo_get(" + value + "), 'UTF8')";
        return ScalarConversion.isDocument(to) ? text + "::" + TypeSql.type(to) : text;
    }

    private static String bytes(String value, DataType from) {
        if (isBytes(from)) {
            return value;
        }
        return "convert_to(" + (isText(from) ? value : value + "::text") + ", 'UTF8')";
    }

    private static boolean is(DataType type) {
        return !type.array() && type.name().toString().equals("oid");
    }

    private static boolean isContent(DataType type) {
        return !type.array() && (isText(type) || isBytes(type) || ScalarConversion.isDocument(type));
    }

    private static boolean isText(DataType type) {
        return AssignmentCasts.isText(type);
    }

    private static boolean isBytes(DataType type) {
        return type.name().toString().equals("bytea");
    }
}
