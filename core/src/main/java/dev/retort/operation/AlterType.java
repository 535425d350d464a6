package dev.retort.operation;

import dev.retort.schema.Attribute;
import dev.retort.schema.CompositeType;
import java.util.ArrayList;
import java.util.List;

/**
 * Changes the attributes of a composite type.
 *
 * <p>PostgreSQL drops attributes in place and adds them at the end. Another order, or another type of an attribute, takes
 * a new type, to which the columns are moved.
 *
 * @param before the type as it is
 * @param after the type as it becomes
 * @param uses the columns of that type
 */
public record AlterType(CompositeType before, CompositeType after, List<EnumUse> uses) implements Operation {

    public AlterType {
        uses = List.copyOf(uses);
    }

    /** Whether a new type has to take the old one's place. */
    public boolean isRebuild() {
        List<Attribute> kept = new ArrayList<>(before.attributes());
        kept.removeIf(attribute -> after.attribute(attribute.name()).isEmpty());
        List<Attribute> first = after.attributes().stream().limit(kept.size()).toList();
        return !plain(first).equals(plain(kept));
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
    public AlterType inverse() {
        return new AlterType(after, before, uses);
    }

    private static List<Attribute> plain(List<Attribute> attributes) {
        return attributes.stream().map(attribute -> attribute.withComment(null)).toList();
    }
}
