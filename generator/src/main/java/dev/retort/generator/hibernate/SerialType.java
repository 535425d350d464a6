package dev.retort.generator.hibernate;

import dev.retort.schema.Column;
import dev.retort.schema.ColumnName;
import dev.retort.schema.ConventionalName;
import dev.retort.schema.DataType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Sequence;
import dev.retort.schema.SequenceOptions;
import java.util.Locale;
import java.util.Map;

/**
 * Expands the pseudo-types {@code serial}, {@code bigserial} and {@code smallserial}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/datatype-numeric.html#DATATYPE-SERIAL">PostgreSQL manual,
 *     Serial Types</a>
 */
final class SerialType {

    private static final Map<String, String> INTEGERS = Map.of(
            "serial", "integer",
            "serial4", "integer",
            "bigserial", "bigint",
            "serial8", "bigint",
            "smallserial", "smallint",
            "serial2", "smallint");

    private SerialType() {}

    static boolean is(String type) {
        return INTEGERS.containsKey(type.toLowerCase(Locale.ROOT));
    }

    /** The integer type of a pseudo-type; any other type is returned unchanged. */
    static String integer(String type) {
        return INTEGERS.getOrDefault(type.toLowerCase(Locale.ROOT), type);
    }

    static Sequence sequence(QualifiedName table, String column, DataType type) {
        QualifiedName name = table.sibling(ConventionalName.sequence(table, column));
        return new Sequence(name, SequenceOptions.defaults(type), new ColumnName(table, column), null);
    }

    static Column column(Column plain, Sequence sequence) {
        String text = sequence.name().toString().replace("'", "''");
        return plain.withNotNull(true).withDefault("nextval('" + text + "'::regclass)");
    }
}
