package dev.retort.postgres.sql;

import dev.retort.postgres.TypeSql;
import dev.retort.schema.Cast;
import dev.retort.schema.DataType;

/** Writes the statements for casts. */
final class CastSql {

    private CastSql() {}

    static String create(Cast cast) {
        String how = cast.function() == null ? "INOUT" : "FUNCTION " + cast.function();
        return "CREATE CAST " + signature(cast.source(), cast.target()) + " WITH " + how + context(cast.context());
    }

    static String drop(DataType source, DataType target) {
        return "DROP CAST " + signature(source, target);
    }

    private static String signature(DataType source, DataType target) {
        return "(" + TypeSql.type(source) + " AS " + TypeSql.type(target) + ")";
    }

    private static String context(Cast.Context context) {
        return switch (context) {
            case EXPLICIT -> "";
            case ASSIGNMENT -> " AS ASSIGNMENT";
            case IMPLICIT -> " AS IMPLICIT";
        };
    }
}
