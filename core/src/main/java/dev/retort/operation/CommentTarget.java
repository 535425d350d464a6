package dev.retort.operation;

import dev.retort.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * What a comment is on.
 *
 * @param kind the kind of object
 * @param name the object, or the table that a column, constraint or index belongs to
 * @param part the column, constraint or index; null for an object of its own
 */
public record CommentTarget(Kind kind, QualifiedName name, @Nullable String part) {

    /** The kinds of objects that carry comments. */
    public enum Kind {
        SCHEMA,
        TABLE,
        COLUMN,
        CONSTRAINT,
        INDEX,
        SEQUENCE,
        TYPE
    }
}
