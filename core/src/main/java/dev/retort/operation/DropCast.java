package dev.retort.operation;

import dev.retort.PublicApi;
import dev.retort.schema.Cast;
import dev.retort.schema.DataType;
import org.jspecify.annotations.Nullable;

/**
 * Drops a cast.
 *
 * @param source the source type
 * @param target the target type
 * @param definition the dropped cast, or null if a migration file gives only the types
 */
@PublicApi
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
