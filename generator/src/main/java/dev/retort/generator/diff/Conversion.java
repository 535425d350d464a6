package dev.retort.generator.diff;

import dev.retort.postgres.Identifiers;
import dev.retort.postgres.TypeSql;
import dev.retort.schema.Column;
import dev.retort.schema.DataType;
import dev.retort.schema.EnumType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a value of one type becomes one of another, where PostgreSQL has no assignment cast that does it.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">PostgreSQL manual, ALTER TABLE</a>
 */
final class Conversion {

    /** The expressions for {@code USING} on the way there and on the way back, null where none is needed. */
    record Using(@Nullable String forth, @Nullable String back) {}

    private static final Set<String> INTEGERS = Set.of("smallint", "integer", "bigint");

    private final Set<QualifiedName> enums;

    private Conversion(Set<QualifiedName> enums) {
        this.enums = enums;
    }

    /** Conversions among the types of both schemas. */
    static Conversion among(Schema actual, Schema wanted) {
        return new Conversion(Stream.concat(actual.enums().stream(), wanted.enums().stream())
                .map(EnumType::name)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** What it takes to give a column its new type, and its old one again. */
    Using between(Column before, Column after) {
        String column = Identifiers.quote(before.name());
        DataType from = before.type();
        DataType to = after.type();
        if (from.array() == to.array()) {
            return new Using(scalar(column, from, to), scalar(column, to, from));
        }
        if (to.array()) {
            return new Using(gathered(column, from, to), first(column, from, to));
        }
        return AssignmentCasts.isText(to)
                ? new Using(null, column + "::" + TypeSql.type(from))
                : new Using(first(column, to, from), gathered(column, to, from));
    }

    private String gathered(String column, DataType element, DataType array) {
        String value = scalar(column, element, array.withArray(false));
        return "CASE WHEN " + column + " IS NOT NULL THEN ARRAY[" + (value == null ? column : value) + "]::"
                + TypeSql.type(array) + " END";
    }

    private String first(String column, DataType element, DataType array) {
        String first = column + "[1]";
        String value = scalar(first, array.withArray(false), element);
        return value == null ? first : value;
    }

    private @Nullable String scalar(String column, DataType from, DataType to) {
        if (from.equals(to) || AssignmentCasts.exist(from, to)) {
            return null;
        }
        if (isEnum(to) && INTEGERS.contains(from.name().name())) {
            return "(enum_range(NULL::" + TypeSql.type(to) + "))[" + column + " + 1]";
        }
        if (isEnum(from) && INTEGERS.contains(to.name().name())) {
            return "array_position(enum_range(NULL::" + TypeSql.type(from) + "), " + column + ") - 1";
        }
        String text = AssignmentCasts.existWhenAskedFor(from, to) ? "" : from.array() ? "::text[]" : "::text";
        return column + text + "::" + TypeSql.type(to);
    }

    private boolean isEnum(DataType type) {
        return !type.array() && enums.contains(type.name());
    }
}
