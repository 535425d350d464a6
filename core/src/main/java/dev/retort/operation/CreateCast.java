package dev.retort.operation;

import dev.retort.schema.Cast;

/**
 * Creates a cast.
 *
 * @param cast the cast
 */
public record CreateCast(Cast cast) implements Operation {

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public DropCast inverse() {
        return new DropCast(cast.source(), cast.target(), cast);
    }
}
