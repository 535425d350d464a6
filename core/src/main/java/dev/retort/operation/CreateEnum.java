package dev.retort.operation;

import dev.retort.PublicApi;
import dev.retort.schema.EnumType;

/**
 * Creates an enumerated type.
 *
 * @param type the type
 */
@PublicApi
public record CreateEnum(EnumType type) implements Operation {

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
    public DropEnum inverse() {
        return new DropEnum(type.name(), type);
    }
}
