package dev.retort.operation;

import dev.retort.PublicApi;
import dev.retort.operation.ObjectAddress.Kind;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Changes the comment on an existing object.
 *
 * @param target the object
 * @param before the comment before the change, or null
 * @param after the comment after the change, or null
 */
@PublicApi
public record SetComment(ObjectAddress target, @Nullable String before, @Nullable String after) implements Operation {

    private static final Set<Kind> KINDS =
            EnumSet.of(Kind.SCHEMA, Kind.TABLE, Kind.COLUMN, Kind.CONSTRAINT, Kind.INDEX, Kind.SEQUENCE, Kind.TYPE);

    public SetComment {
        if (!KINDS.contains(target.kind())) {
            throw new IllegalArgumentException("no operation comments on " + target);
        }
    }

    @Override
    public Action action() {
        return Action.COMMENT;
    }

    @Override
    public ObjectAddress subject() {
        return target;
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public SetComment inverse() {
        return new SetComment(target, after, before);
    }
}
