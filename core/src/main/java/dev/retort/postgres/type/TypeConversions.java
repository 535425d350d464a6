package dev.retort.postgres.type;

import dev.retort.operation.AlterColumn;
import dev.retort.operation.Meaning;
import dev.retort.postgres.Identifiers;
import dev.retort.postgres.TypeSql;
import dev.retort.postgres.type.ConversionTable.Row;
import dev.retort.schema.DataType;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The effect of a change of a column's type: whether PostgreSQL casts by itself, whether it rewrites the table, whether
 * the values are kept, and how they are read.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">PostgreSQL manual, ALTER TABLE</a>
 */
public final class TypeConversions {

    /** PostgreSQL takes each value as it is, also where a type loses its modifier. */
    private static final TypeConversion UNCHANGED =
            new TypeConversion(CastKind.IMPLICIT, null, false, ValueEffect.KEPT, Meaning.PLAIN);

    private static final Pattern OPERATOR = Pattern.compile("OPERATOR\\(([^()]+)\\)");

    private final Predicate<QualifiedName> enums;
    private final CreatedCasts casts;

    private TypeConversions(Predicate<QualifiedName> enums, CreatedCasts casts) {
        this.enums = enums;
        this.casts = casts;
    }

    /**
     * The conversions where the condition tells enumerated types from others.
     *
     * @param enums whether a name, without the default schema, is that of an enumerated type. If a cast function of a user
     *     converts the type, its effect is not known, so the condition is false.
     */
    public static TypeConversions knowing(Predicate<QualifiedName> enums) {
        return new TypeConversions(enums, CreatedCasts.NONE);
    }

    /** Returns these conversions for a database with these casts. */
    public TypeConversions with(CreatedCasts createdCasts) {
        return new TypeConversions(enums, createdCasts);
    }

    /** The ways from one type to another, the one that is taken first. */
    public List<TypeConversion> between(DataType from, DataType to) {
        boolean losesModifier = from.name().equals(to.name())
                && from.array() == to.array()
                && to.modifier().isEmpty();
        if (from.equals(to) || losesModifier) {
            return List.of(UNCHANGED);
        }
        Optional<TypeConversion> cast = createdCast(from, to);
        if (cast.isPresent()) {
            return List.of(cast.get());
        }
        return from.array() || to.array() ? new ArrayConversions(this).between(from, to) : scalars(from, to);
    }

    /** The way that reads the values so; empty where there is none. */
    public Optional<TypeConversion> between(DataType from, DataType to, Meaning meaning) {
        return between(from, to).stream()
                .filter(way -> way.meaning() == meaning)
                .findFirst();
    }

    /** The effect of an operation on the values of its column. An expression that is not one of the known ways is unknown. */
    public TypeConversion of(AlterColumn operation) {
        String using = operation.using() == null ? null : operation.using().sql();
        String column = Identifiers.quote(operation.before().name());
        return between(operation.before().type(), operation.after().type()).stream()
                .filter(way -> way.cast().isAutomatic()
                        ? using == null
                        : using != null
                                && way.using(column)
                                        .map(TypeConversions::unqualified)
                                        .equals(Optional.of(unqualified(using))))
                .findFirst()
                .orElse(TypeConversion.unknown(using));
    }

    /** The expression as an author may write it, without the schema of PostgreSQL's own operators and functions. */
    private static String unqualified(String expression) {
        return OPERATOR.matcher(expression).replaceAll("$1").replace("pg_catalog.", "");
    }

    /** Whether only a server knows the effect of an operation on the values of its column. */
    public boolean isUncertain(AlterColumn operation) {
        return !operation.before().type().equals(operation.after().type())
                && (isOfUnknownType(operation) || of(operation).values() == ValueEffect.UNKNOWN);
    }

    /** Whether the column has or gets a type that Retort does not know. */
    public boolean isOfUnknownType(AlterColumn operation) {
        return isUnknown(operation.before().type())
                || isUnknown(operation.after().type());
    }

    /** The effect of a plain cast from one type to another, which PostgreSQL may apply or refuse. */
    public TypeConversion ofCast(DataType from, DataType to) {
        String expression = "$v::" + TypeSql.type(to);
        return between(from, to).stream()
                .filter(way -> way.cast().isAutomatic() || expression.equals(way.expression()))
                .findFirst()
                .orElse(TypeConversion.unknown(expression));
    }

    private List<TypeConversion> scalars(DataType from, DataType to) {
        return ConversionTable.rows(from, isEnum(from), to, isEnum(to)).stream()
                .map(row -> conversion(row, from, to))
                .toList();
    }

    /**
     * The cast that somebody created. Between two known types only that of a user counts: the table has the casts of
     * {@code citext}, which an extension creates. The casts of enumerated types are part of the schema.
     */
    private Optional<TypeConversion> createdCast(DataType from, DataType to) {
        if (isUnknown(from) || isUnknown(to)) {
            return casts.between(from, to).or(() -> throughNumbers(from, to));
        }
        return isEnum(from) || isEnum(to) ? Optional.empty() : casts.ofUser(from, to);
    }

    /**
     * The cast between a type that Retort does not know and a type of numbers, through another type of numbers: the text of
     * a vector is no array, and that of an address no number.
     */
    private Optional<TypeConversion> throughNumbers(DataType from, DataType to) {
        List<TypeConversion> ways = new ArrayList<>();
        if (isNumeric(to)) {
            casts.targetsOf(from).stream()
                    .filter(between -> isNumeric(between) && between.array() == to.array())
                    .forEach(between -> ways.addAll(steps(between, to, between(between, to))));
        } else if (isNumeric(from)) {
            casts.sourcesOf(to).stream()
                    .filter(between -> isNumeric(between) && between.array() == from.array())
                    .forEach(between -> ways.addAll(steps(between, to, between(from, between))));
        }
        return ways.stream()
                .min(Comparator.comparing((TypeConversion way) -> way.values() != ValueEffect.KEPT)
                        .thenComparing(way -> way.using("v").orElse("")))
                .map(way -> new TypeConversion(way.cast(), way.expression(), true, ValueEffect.UNKNOWN, way.meaning()));
    }

    /** Casts in two steps, where the known one is a cast as well; with the effect of the known one on the values. */
    private static List<TypeConversion> steps(DataType between, DataType to, List<TypeConversion> known) {
        return known.stream()
                .filter(way -> way.cast().isAutomatic())
                .map(way -> new TypeConversion(
                        CastKind.EXPRESSION,
                        "$v::" + TypeSql.type(between) + "::" + TypeSql.type(to),
                        true,
                        way.values(),
                        way.meaning()))
                .toList();
    }

    private static boolean isNumeric(DataType type) {
        return TypeFamily.of(type.withArray(false)) == TypeFamily.NUMBER;
    }

    private boolean isUnknown(DataType type) {
        return TypeFamily.of(type) == TypeFamily.UNKNOWN && !isEnum(type);
    }

    /** Whether it is an enumerated type, or an array of one. */
    public boolean isEnum(DataType type) {
        return enums.test(type.name());
    }

    private TypeConversion conversion(Row row, DataType from, DataType to) {
        String expression = row.expression() == null
                ? null
                : row.expression().replace("$f", TypeSql.type(from)).replace("$t", TypeSql.type(to));
        boolean inPlace = TypeFamily.areOne(from, to)
                ? TypeRoom.growsInPlace(from, to)
                : row.sameForm() && TypeRoom.isUnlimited(to);
        boolean rewrites = expression != null || !inPlace;
        return new TypeConversion(row.cast(), expression, rewrites, values(row, from, to), row.meaning());
    }

    private ValueEffect values(Row row, DataType from, DataType to) {
        return switch (row.values()) {
            case "digits" -> keptIf(TypeRoom.hasDigits(from, to));
            case "length" -> keptIf(TypeRoom.hasLength(from, isEnum(from), to));
            case "seconds" -> keptIf(TypeRoom.hasSeconds(from, to));
            default -> ValueEffect.valueOf(row.values().toUpperCase(Locale.ROOT));
        };
    }

    private static ValueEffect keptIf(boolean hasRoom) {
        return hasRoom ? ValueEffect.KEPT : ValueEffect.CHANGED;
    }
}
