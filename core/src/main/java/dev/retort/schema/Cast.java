package dev.retort.schema;

import dev.retort.PublicApi;
import org.jspecify.annotations.Nullable;

/**
 * A cast between two types ({@code CREATE CAST}).
 *
 * @param source the type that is cast
 * @param target the type it is cast to
 * @param function the function that converts the value, with its argument types, such as {@code f(integer)}; null when
 *     the types' input and output functions do ({@code WITH INOUT})
 * @param context when PostgreSQL applies the cast implicitly
 */
@PublicApi
public record Cast(DataType source, DataType target, @Nullable String function, Context context) {

    /** The contexts in which a cast is applied implicitly. */
    public enum Context {
        /** Never: only an explicit cast uses it. */
        EXPLICIT,
        /** When a value is assigned to a column. */
        ASSIGNMENT,
        /** In any expression. */
        IMPLICIT
    }
}
