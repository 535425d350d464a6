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
 * @param before what has to go before, such as a check of one of the columns; in a migration operations of their own
 * @param after the same again afterwards
 */
public record EnumRebuild(
        List<String> labels,
        List<EnumUse> uses,
        List<Cast> casts,
        @Nullable String comment,
        List<Operation> before,
        List<Operation> after) {

    public EnumRebuild {
        labels = List.copyOf(labels);
        uses = List.copyOf(uses);
        casts = List.copyOf(casts);
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** A rebuild that nothing is in the way of. */
    public EnumRebuild(List<String> labels, List<EnumUse> uses, List<Cast> casts, @Nullable String comment) {
        this(labels, uses, casts, comment, List.of(), List.of());
    }

    /** A rebuild of a type without a comment. */
    public EnumRebuild(List<String> labels, List<EnumUse> uses, List<Cast> casts) {
        this(labels, uses, casts, null);
    }

    /** The same between operations that take away what is in the way and bring it back. */
    public EnumRebuild between(List<Operation> newBefore, List<Operation> newAfter) {
        return new EnumRebuild(labels, uses, casts, comment, newBefore, newAfter);
    }
}
