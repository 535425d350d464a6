package dev.retort.operation;

import dev.retort.PublicApi;
import dev.retort.schema.Attribute;
import dev.retort.schema.CompositeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Changes the attributes of a composite type.
 *
 * <p>PostgreSQL can drop attributes in place and can add attributes at the end. If the order or the type of a remaining
 * attribute changes, or an expression gives an attribute its values, a new type replaces the old one and the columns are
 * converted to it.
 *
 * @param before the type before the change
 * @param after the type after the change
 * @param uses the columns of the type
 * @param conversions the expressions that give attributes their values, by the name of the attribute; PostgreSQL casts the
 *     values of the others, and new attributes are null
 * @param inverseConversions the expressions of the inverse operation
 */
@PublicApi
public record AlterType(
        CompositeType before,
        CompositeType after,
        List<EnumUse> uses,
        Map<String, UsingExpression> conversions,
        Map<String, UsingExpression> inverseConversions)
        implements Operation {

    public AlterType {
        uses = List.copyOf(uses);
        conversions = Map.copyOf(conversions);
        inverseConversions = Map.copyOf(inverseConversions);
    }

    /** Changes a composite type whose values PostgreSQL casts in both directions. */
    public AlterType(CompositeType before, CompositeType after, List<EnumUse> uses) {
        this(before, after, uses, Map.of(), Map.of());
    }

    /** Whether a new type must replace the old one. */
    public boolean isRebuild() {
        List<Attribute> kept = new ArrayList<>(before.attributes());
        kept.removeIf(attribute -> after.attribute(attribute.name()).isEmpty());
        List<Attribute> first = after.attributes().stream().limit(kept.size()).toList();
        return !conversions.isEmpty() || !withoutComments(first).equals(withoutComments(kept));
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
        return new AlterType(after, before, uses, inverseConversions, conversions);
    }

    @Override
    public AlterType abbreviated() {
        return new AlterType(before, after, uses, conversions, Map.of());
    }

    private static List<Attribute> withoutComments(List<Attribute> attributes) {
        return attributes.stream().map(attribute -> attribute.withComment(null)).toList();
    }
}
