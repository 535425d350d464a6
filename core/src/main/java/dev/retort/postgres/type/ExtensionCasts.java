package dev.retort.postgres.type;

import dev.retort.operation.Meaning;
import dev.retort.postgres.TypeSql;
import dev.retort.schema.DataType;
import java.util.Map;
import java.util.Optional;

/**
 * The casts that the extensions of a database bring. Only the server knows them, and their effect on values is unknown.
 *
 * @param casts the casts, by their types
 */
public record ExtensionCasts(Map<Types, Method> casts) {

    /** The casts of a database without extensions. */
    public static final ExtensionCasts NONE = new ExtensionCasts(Map.of());

    /**
     * The types of a cast, without their modifiers.
     *
     * @param source the type that is cast
     * @param target the type it is cast to
     */
    public record Types(DataType source, DataType target) {}

    /**
     * How the server casts.
     *
     * @param kind where it casts by itself
     * @param sameForm whether it stores both types in the same form
     */
    public record Method(CastKind kind, boolean sameForm) {}

    public ExtensionCasts {
        casts = Map.copyOf(casts);
    }

    /** Returns the conversion by a cast of an extension; empty if no extension has one. */
    Optional<TypeConversion> between(DataType from, DataType to) {
        return Optional.ofNullable(casts.get(new Types(bare(from), bare(to))))
                .map(method -> new TypeConversion(
                        method.kind(),
                        method.kind().isAutomatic() ? null : "$v::" + TypeSql.type(to),
                        !method.sameForm() || !to.modifier().isEmpty(),
                        ValueEffect.UNKNOWN,
                        Meaning.PLAIN));
    }

    private static DataType bare(DataType type) {
        return new DataType(type.name(), "", type.array());
    }
}
