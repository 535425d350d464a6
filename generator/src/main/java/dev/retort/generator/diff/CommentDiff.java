package dev.retort.generator.diff;

import dev.retort.operation.ObjectAddress;
import dev.retort.operation.Operation;
import dev.retort.operation.SetComment;
import dev.retort.schema.QualifiedName;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares comments. An empty comment counts as none. */
final class CommentDiff {

    private CommentDiff() {}

    /**
     * The change of a comment that entities can declare (on tables and columns). A missing comment removes the old one.
     */
    static Stream<Operation> of(ObjectAddress target, @Nullable String before, @Nullable String after) {
        return Objects.equals(normal(before), normal(after))
                ? Stream.of()
                : Stream.of(new SetComment(target, normal(before), normal(after)));
    }

    /** The change of a comment that entities cannot declare (on other objects). A missing comment keeps the old one. */
    static Stream<Operation> unlessUndeclared(ObjectAddress target, @Nullable String before, @Nullable String after) {
        return normal(after) == null ? Stream.of() : of(target, before, after);
    }

    /** The comment that an object has after it was replaced. */
    static @Nullable String kept(@Nullable String before, @Nullable String after) {
        return normal(after) == null ? before : after;
    }

    static ObjectAddress on(ObjectAddress.Kind kind, QualifiedName name) {
        return new ObjectAddress(kind, name, null);
    }

    static ObjectAddress on(ObjectAddress.Kind kind, QualifiedName table, String part) {
        return new ObjectAddress(kind, table, part);
    }

    private static @Nullable String normal(@Nullable String comment) {
        return comment == null || comment.isEmpty() ? null : comment;
    }
}
