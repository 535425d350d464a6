package dev.retort.operation;

import dev.retort.PublicApi;
import dev.retort.schema.CompositeType;

/**
 * Creates a composite type.
 *
 * @param type the type
 */
@PublicApi
public record CreateType(CompositeType type) implements Operation {

    @Override
    public Action action() {
        return Action.CREATE;
    }

    @Override
    public ObjectAddress subject() {
        return ObjectAddress.type(type.name());
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public DropType inverse() {
        return new DropType(type.name(), type);
    }
}
