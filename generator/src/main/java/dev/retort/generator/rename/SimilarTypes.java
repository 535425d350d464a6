package dev.retort.generator.rename;

import dev.retort.postgres.type.TypeFamily;
import dev.retort.schema.DataType;

/** Types between which a column that is renamed may also have changed. */
final class SimilarTypes {

    private SimilarTypes() {}

    static boolean are(DataType first, DataType second) {
        TypeFamily family = TypeFamily.of(first);
        boolean sameFamily = family != TypeFamily.UNKNOWN && family == TypeFamily.of(second);
        return first.array() == second.array() && (sameFamily || first.name().equals(second.name()));
    }
}
