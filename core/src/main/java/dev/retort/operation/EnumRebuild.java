package dev.retort.operation;

import dev.retort.schema.Cast;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What it takes to rebuild an enumerated type, which PostgreSQL cannot do in place when a value goes or moves.
 *
 * @param labels the values afterwards, in order
 * @param uses the columns of that type
 * @param casts the casts from and to it
 * @param comment the comment on the type, which goes away with the old one and is put back; or null
 */
public record EnumRebuild(List<String> labels, List<EnumUse> uses, List<Cast> casts, @Nullable String comment) {

    public EnumRebuild {
        labels = List.copyOf(labels);
        uses = List.copyOf(uses);
        casts = List.copyOf(casts);
    }

    /** A rebuild of a type without a comment. */
    public EnumRebuild(List<String> labels, List<EnumUse> uses, List<Cast> casts) {
        this(labels, uses, casts, null);
    }
}
