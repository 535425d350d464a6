package dev.retort.operation;

import dev.retort.schema.Cast;
import dev.retort.schema.DataType;
import org.jspecify.annotations.Nullable;

/**
 * Drops a cast.
 *
 * @param source the type that was cast
 * @param target the type that came out
 * @param definition what is dropped, or null where a migration file named it only
 */
public record DropCast(DataType source, DataType target, @Nullable Cast definition) implements Operation {

    @Override
    public Action action() {
        return Action.DROP;
    }

    @Override
    public ObjectAddress subject() {
        return ObjectAddress.cast(source, target);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public CreateCast inverse() {
        return new CreateCast(
                IrreversibleException.require(definition, "dropping the cast from " + source + " to " + target));
    }

    @Override
    public DropCast abbreviated() {
        return new DropCast(source, target, null);
    }
}
