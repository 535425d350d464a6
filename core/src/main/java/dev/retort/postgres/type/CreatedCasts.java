package dev.retort.postgres.type;

import dev.retort.operation.Meaning;
import dev.retort.postgres.TypeSql;
import dev.retort.schema.Cast;
import dev.retort.schema.DataType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The casts that extensions and users created in a database. Only the server knows them, and their effect on values is
 * unknown.
 *
 * @param casts the casts, by their types
 */
public record CreatedCasts(Map<Types, Method> casts) {

    /** The casts of a database in which nobody created one. */
    public static final CreatedCasts NONE = new CreatedCasts(Map.of());

    /**
     * The types of a cast, without their modifiers.
     *
     * @param source the type that is cast
     * @param target the type it is cast to
     */
    public record Types(DataType source, DataType target) {

        private static Types of(DataType source, DataType target) {
            return new Types(bare(source), bare(target));
        }

        private static DataType bare(DataType type) {
            return new DataType(type.name(), "", type.array());
        }
    }

    /**
     * How the server casts.
     *
     * @param kind where it casts by itself
     * @param sameForm whether it stores both types in the same form
     * @param ofUser whether a user created the cast, and not an extension
     */
    public record Method(CastKind kind, boolean sameForm, boolean ofUser) {}

    public CreatedCasts {
        casts = Map.copyOf(casts);
    }

    /** Returns the other casts. */
    public CreatedCasts without(Collection<Cast> dropped) {
        Map<Types, Method> others = new HashMap<>(casts);
        dropped.forEach(cast -> others.remove(Types.of(cast.source(), cast.target())));
        return new CreatedCasts(others);
    }

    /** Returns the conversion by a cast; empty if nobody created one. */
    Optional<TypeConversion> between(DataType from, DataType to) {
        return method(from, to).map(method -> conversion(method, to)).or(() -> hstoreOfDocument(from, to));
    }

    /**
     * Returns the conversion of a document to an {@code hstore}, which has a cast in the other direction only. The keys and
     * values must become arrays without a query, which {@code USING} does not allow: a row type of the catalog has them.
     */
    private Optional<TypeConversion> hstoreOfDocument(DataType from, DataType to) {
        return to.name().name().equals("hstore")
                        && !to.array()
                        && method(to, from).isPresent()
                ? Optional.of(new TypeConversion(
                        CastKind.EXPRESSION,
                        TypeSql.type(to) + "(" + texts("key") + ", " + texts("value") + ")",
                        true,
                        ValueEffect.UNKNOWN,
                        Meaning.PLAIN))
                : Optional.empty();
    }

    private static String texts(String part) {
        return "(pg_catalog.jsonb_populate_record(NULL::pg_catalog.pg_attribute, pg_catalog.jsonb_build_object('attoptions',"
                + " pg_catalog.jsonb_path_query_array($v::jsonb, '$.keyvalue()." + part + "')))).attoptions";
    }

    /**
     * Returns the conversion by a cast that a user created. It is an explicit cast even where PostgreSQL needs none,
     * because a server without the user's cast may convert these types as well.
     */
    Optional<TypeConversion> ofUser(DataType from, DataType to) {
        return method(from, to)
                .filter(Method::ofUser)
                .map(method -> conversion(new Method(CastKind.EXPLICIT, method.sameForm(), true), to));
    }

    /** Returns the types that the casts lead to from a type. */
    List<DataType> targetsOf(DataType source) {
        return casts.keySet().stream()
                .filter(types -> types.source().equals(Types.bare(source)))
                .map(Types::target)
                .toList();
    }

    /** Returns the types from which the casts lead to a type. */
    List<DataType> sourcesOf(DataType target) {
        return casts.keySet().stream()
                .filter(types -> types.target().equals(Types.bare(target)))
                .map(Types::source)
                .toList();
    }

    private Optional<Method> method(DataType from, DataType to) {
        return Optional.ofNullable(casts.get(Types.of(from, to)));
    }

    private static TypeConversion conversion(Method method, DataType to) {
        return new TypeConversion(
                method.kind(),
                method.kind().isAutomatic() ? null : "$v::" + TypeSql.type(to),
                !method.sameForm() || !to.modifier().isEmpty(),
                ValueEffect.UNKNOWN,
                Meaning.PLAIN);
    }
}
