package dev.retort.schema;

import dev.retort.PublicApi;
import org.jspecify.annotations.Nullable;

/**
 * A sequence, either independent or owned by a {@code serial} column.
 *
 * @param name the name
 * @param options its options
 * @param owner the column that it is dropped with ({@code OWNED BY}), or null
 * @param comment the comment, or null
 */
@PublicApi
public record Sequence(
        QualifiedName name, SequenceOptions options, @Nullable ColumnName owner, @Nullable String comment) {

    /** Returns this sequence owned by that column, or by none. */
    public Sequence withOwner(@Nullable ColumnName newOwner) {
        return new Sequence(name, options, newOwner, comment);
    }

    /** Returns this sequence with that comment, or with none. */
    public Sequence withComment(@Nullable String newComment) {
        return new Sequence(name, options, owner, newComment);
    }
}
