package dev.retort.schema;

import org.jspecify.annotations.Nullable;

/**
 * A sequence that stands on its own or behind a {@code serial} column.
 *
 * @param name the name
 * @param options how it counts
 * @param owner the column it goes away with ({@code OWNED BY}), or null
 * @param comment the comment, or null
 */
public record Sequence(
        QualifiedName name, SequenceOptions options, @Nullable ColumnName owner, @Nullable String comment) {

    /** The same sequence owned by that column, or by none. */
    public Sequence withOwner(@Nullable ColumnName newOwner) {
        return new Sequence(name, options, newOwner, comment);
    }

    /** The same sequence with that comment, or none. */
    public Sequence withComment(@Nullable String newComment) {
        return new Sequence(name, options, owner, newComment);
    }
}
