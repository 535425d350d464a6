package dev.retort.postgres;

import dev.retort.schema.DataType;
import java.util.Set;

/** Types as SQL. */
public final class TypeSql {

    /** Built-in types whose names are keywords: in quotes they would mean another type, or none. */
    private static final Set<String> BUILT_IN = Set.of(
            "bigint",
            "bit",
            "boolean",
            "char",
            "integer",
            "interval",
            "json",
            "numeric",
            "real",
            "smallint",
            "varchar");

    private TypeSql() {}

    /** The type as SQL names it, quoted where it has to be. */
    public static String type(DataType type) {
        String modifier = type.modifier().isEmpty() ? "" : "(" + type.modifier() + ")";
        return name(type) + modifier + (type.array() ? "[]" : "");
    }

    private static String name(DataType type) {
        boolean builtIn =
                type.name().isInDefaultSchema() && BUILT_IN.contains(type.name().name());
        return builtIn || type.isGrammar() ? type.name().name() : Identifiers.quote(type.name());
    }
}
