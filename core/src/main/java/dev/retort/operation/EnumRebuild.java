package dev.retort.operation;

import dev.retort.PublicApi;
import dev.retort.schema.Cast;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The instructions for rebuilding an enumerated type. PostgreSQL cannot remove or reorder the values of a type, so a
 * new type replaces the old one and the columns are converted to it.
 *
 * @param labels the values after the rebuild, in order
 * @param uses the columns of the type, and those of the composite types that have it
 * @param casts the casts from and to the type
 * @param comment the comment on the type, which is dropped with the old type and set again; or null
 * @param before the operations that drop objects in the way, such as a check of one of the columns; a migration file
 *     has them as separate operations
 * @param after the operations that create these objects again
 * @param attributes the attributes of composite types that have the type
 */
@PublicApi
public record EnumRebuild(
        List<String> labels,
        List<EnumUse> uses,
        List<Cast> casts,
        @Nullable String comment,
        List<Operation> before,
        List<Operation> after,
        List<EnumAttribute> attributes) {

    public EnumRebuild {
        labels = List.copyOf(labels);
        uses = List.copyOf(uses);
        casts = List.copyOf(casts);
        before = List.copyOf(before);
        after = List.copyOf(after);
        attributes = List.copyOf(attributes);
    }

    /** A rebuild of a type that no composite type has. */
    public EnumRebuild(
            List<String> labels,
            List<EnumUse> uses,
            List<Cast> casts,
            @Nullable String comment,
            List<Operation> before,
            List<Operation> after) {
        this(labels, uses, casts, comment, before, after, List.of());
    }

    /** A rebuild without blocking objects. */
    public EnumRebuild(List<String> labels, List<EnumUse> uses, List<Cast> casts, @Nullable String comment) {
        this(labels, uses, casts, comment, List.of(), List.of());
    }

    /** A rebuild of a type without a comment and without blocking objects. */
    public EnumRebuild(List<String> labels, List<EnumUse> uses, List<Cast> casts) {
        this(labels, uses, casts, null);
    }

    /** Returns this rebuild with other operations before and after it. */
    public EnumRebuild between(List<Operation> newBefore, List<Operation> newAfter) {
        return new EnumRebuild(labels, uses, casts, comment, newBefore, newAfter, attributes);
    }

    /** Returns this rebuild with the attributes of composite types that have the type. */
    public EnumRebuild withAttributes(List<EnumAttribute> newAttributes) {
        return new EnumRebuild(labels, uses, casts, comment, before, after, newAttributes);
    }
}
