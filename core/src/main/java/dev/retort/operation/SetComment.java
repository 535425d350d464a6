package dev.retort.operation;

import org.jspecify.annotations.Nullable;

/**
 * Changes the comment on an object that is there already.
 *
 * @param target the object
 * @param before the comment that it has, or null
 * @param after the comment that it gets, or null
 */
public record SetComment(CommentTarget target, @Nullable String before, @Nullable String after) implements Operation {

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public SetComment inverse() {
        return new SetComment(target, after, before);
    }
}
