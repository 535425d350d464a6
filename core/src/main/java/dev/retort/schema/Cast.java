package dev.retort.schema;

import org.jspecify.annotations.Nullable;

/**
 * A cast between two types ({@code CREATE CAST}).
 *
 * @param source the type that is cast
 * @param target the type that comes out
 * @param function the function that does it with its argument types, such as {@code f(integer)}; null when the types'
 *     own input and output functions do it ({@code WITH INOUT})
 * @param context when PostgreSQL applies it by itself
 */
public record Cast(DataType source, DataType target, @Nullable String function, Context context) {

    /** When a cast is applied without being asked for. */
    public enum Context {
        /** Only where it is written. */
        EXPLICIT,
        /** Also where a value is assigned to a column. */
        ASSIGNMENT,
        /** Everywhere. */
        IMPLICIT
    }
}
