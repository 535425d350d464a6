package dev.retort.generator.rename;

import dev.retort.postgres.type.TypeFamily;
import dev.retort.schema.DataType;

/** Decides whether a renamed column may also have changed from one type to the other. */
final class SimilarTypes {

    private SimilarTypes() {}

    static boolean are(DataType first, DataType second) {
        TypeFamily family = TypeFamily.of(first);
        boolean sameFamily = family != TypeFamily.UNKNOWN && family == TypeFamily.of(second);
        return first.array() == second.array() && (sameFamily || first.name().equals(second.name()));
    }
}
