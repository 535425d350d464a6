package dev.retort.operation;

import dev.retort.schema.EnumType;

/**
 * Creates an enumerated type.
 *
 * @param type the type
 */
public record CreateEnum(EnumType type) implements Operation {

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public DropEnum inverse() {
        return new DropEnum(type.name(), type);
    }
}
