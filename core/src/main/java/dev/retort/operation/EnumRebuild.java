package dev.retort.operation;

import dev.retort.schema.Cast;
import java.util.List;

/**
 * What it takes to rebuild an enumerated type, which PostgreSQL cannot do in place when a value goes or moves.
 *
 * @param labels the values afterwards, in order
 * @param uses the columns of that type
 * @param casts the casts from and to it
 */
public record EnumRebuild(List<String> labels, List<EnumUse> uses, List<Cast> casts) {

    public EnumRebuild {
        labels = List.copyOf(labels);
        uses = List.copyOf(uses);
        casts = List.copyOf(casts);
    }
}
