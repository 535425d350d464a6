package dev.retort.postgres.type;

import dev.retort.operation.Meaning;
import dev.retort.postgres.TypeSql;
import dev.retort.schema.DataType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The conversions from and to arrays, which follow from those of their elements. */
final class ArrayConversions {

    /** An expression that only casts, so that an array's elements can be cast likewise. */
    private static final Pattern CASTS = Pattern.compile("\\$v(::[\\w .,()\"]+)+");

    private static final Set<Meaning> LETTERS = Set.of(Meaning.YES_OR_NO, Meaning.TRUE_OR_FALSE);

    private final TypeConversions conversions;

    ArrayConversions(TypeConversions conversions) {
        this.conversions = conversions;
    }

    List<TypeConversion> between(DataType from, DataType to) {
        if (!from.array()) {
            return toArray(from, to);
        }
        return to.array() ? ofElements(from, to) : fromArray(from, to);
    }

    /** Casts are the only expressions that PostgreSQL applies to each element. */
    private List<TypeConversion> ofElements(DataType from, DataType to) {
        List<TypeConversion> ways = conversions.between(from.withArray(false), to.withArray(false));
        return ways.stream()
                .filter(way -> way.cast().isAutomatic())
                .findFirst()
                .or(() -> ways.stream().findFirst().flatMap(ArrayConversions::castElements))
                .map(way -> new TypeConversion(way.cast(), way.expression(), true, way.values(), way.meaning()))
                .stream()
                .toList();
    }

    private static Optional<TypeConversion> castElements(TypeConversion way) {
        return Optional.ofNullable(way.expression())
                .filter(expression -> CASTS.matcher(expression).matches())
                .map(expression -> new TypeConversion(
                        way.cast(), expression.replaceAll("(::[^:]+)", "$1[]"), true, way.values(), way.meaning()));
    }

    /** A value becomes an array of one element, and a JSON array one of its elements: its text differs in the brackets. */
    private List<TypeConversion> toArray(DataType from, DataType to) {
        DataType element = to.withArray(false);
        String type = TypeSql.type(to);
        if (TypeFamily.of(from) == TypeFamily.DOCUMENT) {
            return holdsText(element)
                    ? List.of()
                    : List.of(expression(
                            "('{' OPERATOR(pg_catalog.||) pg_catalog.substr($v::text, 2, pg_catalog.length($v::text)"
                                    + " OPERATOR(pg_catalog.-) 2) OPERATOR(pg_catalog.||) '}')::" + type,
                            ValueEffect.CHANGED,
                            Meaning.PLAIN));
        }
        List<TypeConversion> ways = new ArrayList<>();
        conversions.between(from, element).stream()
                .filter(way -> !LETTERS.contains(way.meaning()))
                .findFirst()
                .map(way -> expression(
                        "CASE WHEN $v IS NOT NULL THEN ARRAY[" + value(way) + "]::" + type + " END",
                        way.values(),
                        way.meaning()))
                .ifPresent(ways::add);
        if (TypeFamily.isText(from)) {
            ways.add(new TypeConversion(
                    CastKind.EXPLICIT, "$v::" + type, true, ValueEffect.REFUSED, Meaning.ARRAY_LITERAL));
        }
        return ways;
    }

    private List<TypeConversion> fromArray(DataType from, DataType to) {
        DataType element = from.withArray(false);
        if (TypeFamily.of(to) == TypeFamily.DOCUMENT) {
            ValueEffect values = TypeFamily.of(element) == TypeFamily.NUMBER ? ValueEffect.KEPT : ValueEffect.UNKNOWN;
            return holdsText(element)
                    ? List.of()
                    : List.of(expression("pg_catalog.to_" + to + "($v)", values, Meaning.PLAIN));
        }
        List<TypeConversion> ways = conversions.between(element, to);
        return TypeFamily.isText(to) ? toText(ways, element, to) : firstElement(ways);
    }

    /** The text of an array is its literal, as long as it may be. */
    private static List<TypeConversion> toText(List<TypeConversion> ways, DataType element, DataType to) {
        TypeConversion cast = ways.stream()
                .filter(way -> way.cast().isAutomatic())
                .findFirst()
                .orElseThrow();
        ValueEffect values = TypeRoom.isUnlimitedText(to) ? cast.values() : ValueEffect.CHANGED;
        TypeConversion literal = new TypeConversion(CastKind.ASSIGNMENT, null, true, values, cast.meaning());
        return TypeFamily.isText(element)
                ? List.of(literal, expression("$v[1]", ValueEffect.CHANGED, Meaning.FIRST_ELEMENT))
                : List.of(literal);
    }

    private static List<TypeConversion> firstElement(List<TypeConversion> ways) {
        return ways.stream()
                .limit(1)
                .map(way -> expression(
                        value(way).replace("$v", "$v[1]"),
                        ValueEffect.CHANGED,
                        way.meaning().isReinterpretation() ? way.meaning() : Meaning.FIRST_ELEMENT))
                .toList();
    }

    private static boolean holdsText(DataType type) {
        TypeFamily family = TypeFamily.of(type);
        return family == TypeFamily.TEXT || family == TypeFamily.DOCUMENT;
    }

    private static String value(TypeConversion way) {
        return way.expression() == null ? "$v" : way.expression();
    }

    private static TypeConversion expression(String expression, ValueEffect values, Meaning meaning) {
        return new TypeConversion(CastKind.EXPRESSION, expression, true, values, meaning);
    }
}
