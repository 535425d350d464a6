package dev.retort.generator.conversion;

import dev.retort.postgres.Identifiers;
import dev.retort.postgres.TypeSql;
import dev.retort.schema.Cast;
import dev.retort.schema.Column;
import dev.retort.schema.DataType;
import dev.retort.schema.EnumType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a value of one type becomes one of another, where PostgreSQL has no assignment cast that does it. Where there is no
 * way in one of both directions, the column is dropped and added.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">PostgreSQL manual, ALTER TABLE</a>
 */
public final class Conversion {

    /** The expressions for {@code USING} on the way there and on the way back, null where none is needed. */
    public record Using(@Nullable String forth, @Nullable String back) {}

    private static final Pattern CASTS = Pattern.compile("\u0000(::[\\w .,()\"]+)+");

    /** From one type to another. */
    private record Way(QualifiedName from, QualifiedName to) {}

    private final Set<QualifiedName> enums;
    private final Set<Way> onlyWhenAskedFor;

    private Conversion(Set<QualifiedName> enums, Set<Way> onlyWhenAskedFor) {
        this.enums = enums;
        this.onlyWhenAskedFor = onlyWhenAskedFor;
    }

    /** Conversions among the types of both schemas. */
    public static Conversion among(Schema actual, Schema wanted) {
        return new Conversion(
                Stream.concat(actual.enums().stream(), wanted.enums().stream())
                        .map(EnumType::name)
                        .collect(Collectors.toUnmodifiableSet()),
                Stream.concat(actual.casts().stream(), wanted.casts().stream())
                        .filter(cast -> cast.context() == Cast.Context.EXPLICIT)
                        .map(cast -> new Way(cast.source().name(), cast.target().name()))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** What it takes to give a column its new type, and its old one again. */
    public Using between(Column before, Column after) {
        String column = Identifiers.quote(before.name());
        if (before.type().array() && !after.type().array() && AssignmentCasts.isText(after.type())) {
            return new Using(null, column + "::" + TypeSql.type(before.type()));
        }
        return new Using(
                expression(column, before.type(), after.type()).orElse(null),
                expression(column, after.type(), before.type()).orElse(null));
    }

    /** Whether a value of the one type becomes one of the other, there and back. */
    public boolean exists(DataType from, DataType to) {
        return isPossible(from, to) && isPossible(to, from);
    }

    private boolean isPossible(DataType from, DataType to) {
        return isKnownToCast(from, to) || expression("c", from, to).isPresent();
    }

    private boolean isKnownToCast(DataType from, DataType to) {
        return from.equals(to)
                || (from.array() == to.array() && casts(from, to))
                || (from.array() && AssignmentCasts.isText(to) && !to.array());
    }

    private static boolean casts(DataType from, DataType to) {
        return AssignmentCasts.exist(from, to)
                && LargeObjectConversion.conversion("c", from, to).isEmpty();
    }

    private Optional<String> expression(String column, DataType from, DataType to) {
        if (isKnownToCast(from, to) && onlyWhenAskedFor.contains(new Way(from.name(), to.name()))) {
            return Optional.of(column + "::" + TypeSql.type(to));
        }
        if (from.array() && to.array()) {
            return elements(column, from, to);
        }
        if (to.array()) {
            return ScalarConversion.isDocument(from) ? fromDocument(column, to) : toArray(column, from, to);
        }
        if (from.array()) {
            return fromArray(column, from, to);
        }
        return scalar(column, from, to);
    }

    /** Each element is cast by itself, so only casts will do. */
    private Optional<String> elements(String column, DataType from, DataType to) {
        if (from.equals(to) || AssignmentCasts.exist(from, to)) {
            return Optional.empty();
        }
        String mark = "\u0000";
        return scalar(mark, from.withArray(false), to.withArray(false))
                .filter(expression -> CASTS.matcher(expression).matches())
                .map(expression -> column + expression.substring(1).replaceAll("(::[^:]+)", "$1[]"));
    }

    private Optional<String> toArray(String column, DataType from, DataType to) {
        DataType element = to.withArray(false);
        boolean asIs = isKnownToCast(from, element);
        return (asIs ? Optional.of(column) : scalar(column, from, element))
                .map(value ->
                        "CASE WHEN " + column + " IS NOT NULL THEN ARRAY[" + value + "]::" + TypeSql.type(to) + " END");
    }

    private Optional<String> fromArray(String column, DataType from, DataType to) {
        if (ScalarConversion.isDocument(to)) {
            return AssignmentCasts.isText(from) || ScalarConversion.isDocument(from)
                    ? Optional.empty()
                    : Optional.of("to_" + to + "(" + column + ")");
        }
        if (AssignmentCasts.isText(to)) {
            return AssignmentCasts.isText(from) ? Optional.of(column + "[1]") : Optional.empty();
        }
        DataType element = from.withArray(false);
        String first = column + "[1]";
        return expression(first, element, to)
                .or(() -> isKnownToCast(element, to) ? Optional.of(first) : Optional.empty());
    }

    /** The text of a JSON array is that of an array but for the brackets, unless its elements are texts. */
    private static Optional<String> fromDocument(String column, DataType to) {
        return AssignmentCasts.isText(to) || ScalarConversion.isDocument(to)
                ? Optional.empty()
                : Optional.of("('{' || substr(" + column + "::text, 2, length(" + column + "::text) - 2) || '}')::"
                        + TypeSql.type(to));
    }

    private Optional<String> scalar(String column, DataType from, DataType to) {
        boolean letter = AssignmentCasts.isText(to) && to.modifier().equals("1");
        if (letter && from.name().toString().equals("boolean")) {
            return Optional.of("CASE " + column + " WHEN true THEN 'Y' WHEN false THEN 'N' END");
        }
        Optional<String> content = LargeObjectConversion.conversion(column, from, to);
        if (content.isPresent() || from.equals(to) || AssignmentCasts.exist(from, to)) {
            return content;
        }
        if (isEnum(to) && Types.INTEGERS.contains(from.word())) {
            return Optional.of("(enum_range(NULL::" + TypeSql.type(to) + "))[" + column + " + 1]");
        }
        if (isEnum(from) && Types.INTEGERS.contains(to.word())) {
            return Optional.of("array_position(enum_range(NULL::" + TypeSql.type(from) + "), " + column + ") - 1");
        }
        if (AssignmentCasts.isText(from)) {
            return Optional.of(column + "::" + TypeSql.type(to));
        }
        if (ScalarConversion.knows(from) && ScalarConversion.knows(to)) {
            return ScalarConversion.of(column, from, to);
        }
        if (isEnum(from) != isEnum(to) && (ScalarConversion.knows(from) || ScalarConversion.knows(to))) {
            return Optional.empty();
        }
        return Optional.of(column + "::text::" + TypeSql.type(to));
    }

    private boolean isEnum(DataType type) {
        return !type.array() && enums.contains(type.name());
    }
}
