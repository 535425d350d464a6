package dev.retort.operation;

import dev.retort.PublicApi;
import dev.retort.schema.Cast;

/**
 * Creates a cast.
 *
 * @param cast the cast
 */
@PublicApi
public record CreateCast(Cast cast) implements Operation {

    @Override
    public Action action() {
        return Action.CREATE;
    }

    @Override
    public ObjectAddress subject() {
        return ObjectAddress.cast(cast.source(), cast.target());
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public DropCast inverse() {
        return new DropCast(cast.source(), cast.target(), cast);
    }
}
