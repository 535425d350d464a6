package dev.retort.generator.conversion;

import dev.retort.generator.mapping.MappingDetails;
import dev.retort.operation.Meaning;
import dev.retort.operation.UsingExpression;
import dev.retort.postgres.Identifiers;
import dev.retort.postgres.TypeSql;
import dev.retort.postgres.type.CreatedCasts;
import dev.retort.postgres.type.TypeConversion;
import dev.retort.postgres.type.TypeConversions;
import dev.retort.postgres.type.TypeFamily;
import dev.retort.schema.Attribute;
import dev.retort.schema.Cast;
import dev.retort.schema.Column;
import dev.retort.schema.DataType;
import dev.retort.schema.EnumType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Provides the {@code USING} expressions for changes of a column's type, among the types and casts of two schemas. If
 * one of the two directions has no conversion, the column is dropped and added.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">PostgreSQL manual, ALTER TABLE</a>
 */
public final class Conversion {

    /** The expressions of the upgrade and of the downgrade, null if none is needed. */
    public record Using(@Nullable UsingExpression upgrade, @Nullable UsingExpression downgrade) {}

    /** The expression for an attribute whose values cannot be converted. */
    public static final String NO_VALUE = "NULL";

    /** A pair of a source and a target type. */
    private record TypePair(QualifiedName from, QualifiedName to) {}

    private final TypeConversions types;
    private final Set<TypePair> onlyExplicit;
    private final MappingDetails details;

    private Conversion(TypeConversions types, Set<TypePair> onlyExplicit, MappingDetails details) {
        this.types = types;
        this.onlyExplicit = onlyExplicit;
        this.details = details;
    }

    /**
     * Conversions among the types of both schemas.
     *
     * @param details the details of the mapping that the wanted schema does not have
     * @param createdCasts the casts that only the server knows
     */
    public static Conversion among(Schema actual, Schema wanted, MappingDetails details, CreatedCasts createdCasts) {
        return new Conversion(
                TypeConversions.knowing(enums(actual, wanted)::contains)
                        .with(createdCasts.without(dropped(actual, wanted))),
                casts(actual, wanted)
                        .filter(cast -> cast.context() == Cast.Context.EXPLICIT)
                        .map(cast ->
                                new TypePair(cast.source().name(), cast.target().name()))
                        .collect(Collectors.toUnmodifiableSet()),
                details);
    }

    private static List<Cast> dropped(Schema actual, Schema wanted) {
        return actual.casts().stream()
                .filter(cast -> !wanted.casts().contains(cast))
                .toList();
    }

    /**
     * The effects of changes of type on the values, among the types of both schemas. The effect is unknown for an
     * enumerated type with a cast function of its own.
     *
     * @param createdCasts the casts that only the server knows
     */
    public static TypeConversions effects(Schema actual, Schema wanted, CreatedCasts createdCasts) {
        Set<QualifiedName> enums = enums(actual, wanted);
        casts(actual, wanted)
                .filter(cast -> cast.function() != null)
                .forEach(cast -> enums.remove(cast.source().name()));
        return TypeConversions.knowing(enums::contains).with(createdCasts.without(dropped(actual, wanted)));
    }

    private static Set<QualifiedName> enums(Schema actual, Schema wanted) {
        return Stream.of(actual, wanted)
                .flatMap(schema -> schema.enums().stream())
                .map(EnumType::name)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Stream<Cast> casts(Schema actual, Schema wanted) {
        return Stream.of(actual, wanted).flatMap(schema -> schema.casts().stream());
    }

    /** Whether the values of a column can be converted to its new type and back. */
    public boolean exists(Column before, Column after, Table wanted) {
        DataType from = before.type();
        DataType to = after.type();
        boolean areConverted =
                !types.between(from, to).isEmpty() && !types.between(to, from).isEmpty();
        return areConverted || ofConstants(before, after, wanted.name()).isPresent();
    }

    /**
     * The expressions that give a column its new type in the upgrade and its old type in the downgrade.
     *
     * @param actual the table of the column; its checks define the meaning of the values
     * @param wanted the same table after the change
     */
    public Using between(Column before, Column after, Table actual, Table wanted) {
        return ofConstants(before, after, wanted.name())
                .or(() -> EnumOrdinalConversion.between(before, after, actual, wanted))
                .orElseGet(() -> new Using(
                        expression(
                                before.name(),
                                before.type(),
                                after.type(),
                                BooleanLetterConversion.meaning(before, after, wanted)),
                        expression(
                                after.name(), after.type(), before.type(), downgradeMeaning(before, after, actual))));
    }

    /**
     * The expressions that give an attribute of a composite type its new type in the upgrade and its old type in the
     * downgrade; null where PostgreSQL casts the values. Without any conversion the values become null.
     */
    public Using ofAttribute(QualifiedName type, Attribute before, Attribute after) {
        Column old = Column.of(before.name(), before.type());
        Column wanted = Column.of(after.name(), after.type());
        return ofConstants(old, wanted, type)
                .orElseGet(() -> new Using(attributeExpression(old, wanted), attributeExpression(wanted, old)));
    }

    private @Nullable UsingExpression attributeExpression(Column before, Column after) {
        DataType from = before.type();
        DataType to = after.type();
        String column = Identifiers.quote(before.name());
        boolean isCast = types.between(from, to).stream()
                .anyMatch(way -> way.cast().isAutomatic()
                        || way.using(column)
                                .filter((column + "::" + TypeSql.type(to))::equals)
                                .isPresent());
        if (isCast || isUnknown(from) || isUnknown(to)) {
            return null;
        }
        UsingExpression known = expression(before.name(), from, to, Optional.empty());
        return known == null ? UsingExpression.of(NO_VALUE) : known;
    }

    private boolean isUnknown(DataType type) {
        return TypeFamily.of(type) == TypeFamily.UNKNOWN && !types.isEnum(type);
    }

    /** The expressions that map the constants of a Java enum, by the table or composite type that has the column. */
    private Optional<Using> ofConstants(Column before, Column after, QualifiedName owner) {
        return details.enumOf(owner, after.name())
                .flatMap(constants -> EnumConstantConversion.between(before, after, constants));
    }

    /**
     * The meaning of the downgrade's conversion: the text of an array is converted back as an array literal, and an
     * array of one text to its element.
     */
    private static Optional<Meaning> downgradeMeaning(Column before, Column after, Table actual) {
        boolean texts = TypeFamily.isText(before.type()) && TypeFamily.isText(after.type());
        if (before.type().array() && !after.type().array() && TypeFamily.isText(after.type())) {
            return Optional.of(Meaning.ARRAY_LITERAL);
        }
        return texts && after.type().array() && !before.type().array()
                ? Optional.of(Meaning.FIRST_ELEMENT)
                : BooleanLetterConversion.meaning(after, before, actual);
    }

    private @Nullable UsingExpression expression(
            String column, DataType from, DataType to, Optional<Meaning> preferred) {
        List<TypeConversion> conversions = types.between(from, to);
        return preferred
                .flatMap(meaning -> types.between(from, to, meaning))
                .or(() -> conversions.stream().findFirst())
                .flatMap(conversion -> using(conversion, Identifiers.quote(column), from, to))
                .orElse(null);
    }

    private Optional<UsingExpression> using(TypeConversion conversion, String column, DataType from, DataType to) {
        if (conversion.cast().isAutomatic() && onlyExplicit.contains(new TypePair(from.name(), to.name()))) {
            return Optional.of(UsingExpression.of(column + "::" + TypeSql.type(to)));
        }
        return conversion.using(column).map(sql -> new UsingExpression(sql, conversion.meaning()));
    }
}
