package dev.retort.generator.rename;

import dev.retort.schema.DataType;
import java.util.List;
import java.util.Set;

/** Types between which a column that is renamed may also have changed. */
final class SimilarTypes {

    private static final List<Set<String>> FAMILIES = List.of(
            Set.of("varchar", "text", "char", "citext"),
            Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision"),
            Set.of("date", "timestamp", "timestamptz"),
            Set.of("time", "timetz"),
            Set.of("json", "jsonb"),
            Set.of("bit", "varbit"));

    private SimilarTypes() {}

    static boolean are(DataType first, DataType second) {
        return first.array() == second.array()
                && (first.name().equals(second.name())
                        || FAMILIES.stream()
                                .anyMatch(family -> family.contains(first.name().toString())
                                        && family.contains(second.name().toString())));
    }
}
