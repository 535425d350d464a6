package dev.retort.operation;

import dev.retort.PublicApi;
import dev.retort.schema.Cast;
import dev.retort.schema.EnumType;
import java.util.List;

/**
 * Rebuilds an enumerated type, because values were removed or reordered.
 *
 * @param before the type before the change
 * @param after the type after the change
 * @param uses the columns of the type, and those of the composite types that have it
 * @param casts the casts from and to the type
 * @param attributes the attributes of composite types that have the type
 */
@PublicApi
public record AlterEnum(
        EnumType before, EnumType after, List<EnumUse> uses, List<Cast> casts, List<EnumAttribute> attributes)
        implements Operation {

    public AlterEnum {
        uses = List.copyOf(uses);
        casts = List.copyOf(casts);
        attributes = List.copyOf(attributes);
    }

    /** Rebuilds a type that no composite type has. */
    public AlterEnum(EnumType before, EnumType after, List<EnumUse> uses, List<Cast> casts) {
        this(before, after, uses, casts, List.of());
    }

    @Override
    public Action action() {
        return Action.ALTER;
    }

    @Override
    public ObjectAddress subject() {
        return ObjectAddress.type(before.name());
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public AlterEnum inverse() {
        return new AlterEnum(after, before, uses, casts, attributes);
    }
}
