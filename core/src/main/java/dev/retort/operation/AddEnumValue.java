package dev.retort.operation;

import dev.retort.PublicApi;
import dev.retort.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Adds a value to an enumerated type. PostgreSQL allows no use of the value before the transaction that adds it has
 * committed.
 *
 * @param type the type
 * @param value the new value
 * @param position the position of the value, or null for the end
 * @param undo the rebuild of the type that removes the value again, or null where a migration file does not give it
 */
@PublicApi
public record AddEnumValue(
        QualifiedName type, String value, @Nullable EnumPosition position, @Nullable EnumRebuild undo)
        implements Operation {

    @Override
    public Action action() {
        return Action.ADD;
    }

    @Override
    public ObjectAddress subject() {
        return ObjectAddress.enumValue(type, value);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public RemoveEnumValue inverse() {
        return new RemoveEnumValue(
                type, value, IrreversibleException.require(undo, "adding value " + value + " to " + type), position);
    }

    @Override
    public AddEnumValue abbreviated() {
        return new AddEnumValue(type, value, position, null);
    }
}
